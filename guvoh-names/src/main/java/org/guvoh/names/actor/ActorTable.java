package org.guvoh.names.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guvoh.core.table.Table;

/**
 * Tables of actors: those that come with Guvoh and those of imports. A wrong cell is refused with
 * table and line.
 */
public final class ActorTable {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "name",
          "kind",
          "sector",
          "aliases",
          "parents",
          "organ_of",
          "controlled_by",
          "country",
          "active",
          "source");

  private ActorTable() {}

  /** Writes a table that {@link #read} reads; {@code title} is its first comment. */
  public static String write(String title, Collection<Actor> actors) {
    StringBuilder text = new StringBuilder("# " + cell(title) + "\n");
    text.append(String.join("\t", COLUMNS)).append('\n');
    for (Actor actor : actors) {
      text.append(String.join("\t", cells(actor))).append('\n');
    }
    return text.toString();
  }

  private static List<String> cells(Actor actor) {
    return List.of(
        cell(actor.id()),
        cell(actor.name()),
        actor.kind().name(),
        cell(actor.sector()),
        cell(written(actor.aliases())),
        cell(written(actor.parents())),
        cell(written(actor.organOf())),
        cell(written(actor.controlledBy())),
        cell(actor.country().orElse("")),
        cell(actor.active().orElse("")),
        cell(actor.source()));
  }

  private static String written(List<Tie> ties) {
    return String.join("|", ties.stream().map(Tie::written).toList());
  }

  private static String cell(String words) {
    String plain = words.replaceAll("\\s+", " ").strip();
    return plain.isEmpty() ? "-" : plain;
  }

  public static List<Actor> read(Table table) {
    List<Actor> actors = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      try {
        actors.add(actor(row));
      } catch (IllegalArgumentException wrong) {
        throw new IllegalArgumentException(
            "table " + row.table() + ", line " + row.line() + ": " + wrong.getMessage(), wrong);
      }
    }
    return actors;
  }

  private static Actor actor(Table.Row row) {
    return new Actor(
        row.get("id"),
        row.get("name"),
        ActorKinds.parse(row.get("kind")),
        row.get("sector"),
        ties(row, "aliases"),
        ties(row, "parents"),
        ties(row, "organ_of"),
        ties(row, "controlled_by"),
        cell(row, "country"),
        cell(row, "active"),
        row.get("source"),
        row.table());
  }

  private static List<Tie> ties(Table.Row row, String column) {
    return row.list(column).stream().map(Tie::parse).toList();
  }

  private static Optional<String> cell(Table.Row row, String column) {
    return Optional.of(row.get(column)).filter(cell -> !cell.isEmpty());
  }
}
