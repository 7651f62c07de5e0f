package org.guvoh.names.actor.imports;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.names.actor.Actor;
import org.guvoh.names.actor.ActorKinds;
import org.guvoh.names.actor.Tie;

/**
 * Actors of a CSV file with a header: {@code id}, {@code name} (needed), {@code kind}, {@code
 * sector}, {@code aliases}, {@code parents}, {@code organ_of}, {@code controlled_by}, {@code
 * country}, {@code active}, {@code source}; several values in a cell are split at {@code |}. Other
 * columns are left alone.
 *
 * <p>A record without a name, with an unknown kind or with an id that stood before is left out and
 * told with its line; the rest is read.
 */
public final class ActorCsv {
  private final String prefix;
  private final String file;
  private final Set<String> ids = new HashSet<>();
  private final List<Actor> actors = new ArrayList<>();
  private final List<ImportedActors.Problem> problems = new ArrayList<>();
  private List<String> columns = List.of();

  private ActorCsv(String prefix, String file) {
    this.prefix = prefix;
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @param prefix what the ids begin with, so that they meet no others: {@code mine} gives {@code
   *     mine:7}
   * @param file its name, for messages
   * @throws IllegalArgumentException if there is no column {@code name}
   */
  public static ImportedActors read(Reader reader, String prefix, String file) throws IOException {
    ActorCsv csv = new ActorCsv(prefix, file);
    csv.readAll(new CsvRecords(reader));
    return new ImportedActors(csv.actors, csv.problems);
  }

  private void readAll(CsvRecords records) throws IOException {
    Optional<CsvRecords.CsvRecord> header = records.next();
    columns =
        header.map(CsvRecords.CsvRecord::cells).orElse(List.of()).stream()
            .map(column -> column.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT))
            .toList();
    if (!columns.contains("name")) {
      throw new IllegalArgumentException(
          file
              + ": the first line has no column 'name'; it has "
              + columns
              + ". Give the columns names in the first line, 'name' among them.");
    }
    Optional<CsvRecords.CsvRecord> record = records.next();
    while (record.isPresent()) {
      read(record.get());
      record = records.next();
    }
  }

  private void read(CsvRecords.CsvRecord record) {
    try {
      Actor actor = actor(record);
      if (!ids.add(actor.id())) {
        throw new IllegalArgumentException("the id " + actor.id() + " stood before");
      }
      actors.add(actor);
    } catch (IllegalArgumentException wrong) {
      problems.add(
          new ImportedActors.Problem(
              record.line(), Optional.ofNullable(wrong.getMessage()).orElse("not readable")));
    }
  }

  private Actor actor(CsvRecords.CsvRecord record) {
    String name = cell(record, "name");
    if (name.isEmpty()) {
      throw new IllegalArgumentException("no name");
    }
    String id = cell(record, "id");
    String kind = cell(record, "kind");
    return new Actor(
        prefix + ":" + (id.isEmpty() ? "line" + record.line() : id),
        name,
        kind.isEmpty() ? ActorKind.UNKNOWN : ActorKinds.parse(kind),
        cell(record, "sector"),
        ties(record, "aliases"),
        ties(record, "parents"),
        ties(record, "organ_of"),
        ties(record, "controlled_by"),
        find(record, "country"),
        find(record, "active"),
        find(record, "source").orElse(file),
        file);
  }

  private List<Tie> ties(CsvRecords.CsvRecord record, String column) {
    return Stream.of(cell(record, column).split("\\|"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .map(Tie::parse)
        .toList();
  }

  private Optional<String> find(CsvRecords.CsvRecord record, String column) {
    return Optional.of(cell(record, column)).filter(cell -> !cell.isEmpty());
  }

  private String cell(CsvRecords.CsvRecord record, String column) {
    int index = columns.indexOf(column);
    return index < 0 || index >= record.cells().size() ? "" : record.cells().get(index);
  }
}
