package org.guvoh.store.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.guvoh.core.Sha256;
import org.guvoh.core.record.ExtractionCodec;
import org.guvoh.core.text.TextRevision;
import org.guvoh.store.sqlite.CaseFileException;
import org.guvoh.store.sqlite.CaseFileProblem;
import org.guvoh.store.sqlite.Database;
import org.guvoh.store.sqlite.Opening;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * Takes from a damaged case file what can still be read and is still what its hash says, into a new
 * case file; the damaged one is not touched.
 *
 * <p>Row by row: a row that lies on a damaged page, a report whose bytes have another hash, a text
 * with another hash, an extraction that cannot be read or whose report or text was lost, are left
 * behind and counted. Limit: where the first page or the list of tables is destroyed, nothing can
 * be read.
 */
public final class Salvage {
  private static final int MOST_MISSES = 4_000;
  private static final ExtractionCodec CODEC = new ExtractionCodec();

  private final Database from;
  private final Database into;

  /** What was taken from one table, and how many rows were left behind. */
  public record Taken(String table, int kept, int lost) {}

  private record Source(String table, List<String> columns) {}

  private static final List<Source> TABLES =
      List.of(
          new Source("engines", List.of("engine_number", "engine")),
          new Source("engine_uses", List.of("use_number", "engine_number")),
          new Source(
              "reports",
              List.of("report_number", "report_id", "media_type", "encoding", "payload")),
          new Source(
              "redactions",
              List.of(
                  "redaction_number",
                  "report_id",
                  "extent",
                  "redacted_by",
                  "redacted_at",
                  "reason")),
          new Source("text_revisions", List.of("revision_number", "revision_hash", "text")),
          new Source(
              "extractions",
              List.of(
                  "extraction_number", "report_id", "engine_number", "revision_hash", "record")),
          new Source(
              "rejections",
              List.of(
                  "rejection_number",
                  "engine_number",
                  "file",
                  "place",
                  "code",
                  "reason",
                  "remedy")),
          new Source(
              "decisions",
              List.of(
                  "decision_number",
                  "decided_by",
                  "decided_at",
                  "report_id",
                  "revision_hash",
                  "passage_start",
                  "passage_end",
                  "exact",
                  "field",
                  "action",
                  "value",
                  "reason")),
          new Source(
              "acquisitions",
              List.of(
                  "acquisition_number",
                  "report_id",
                  "way",
                  "file",
                  "place",
                  "url",
                  "fetched",
                  "headers",
                  "note")),
          new Source(
              "proofs",
              List.of("proof_number", "proof_id", "kind", "digest", "asserted", "file", "proof")));

  private Salvage(Database from, Database into) {
    this.from = from;
    this.into = into;
  }

  /** Salvages into a case file that must not exist yet. */
  public static List<Taken> into(Path damaged, Path fresh) {
    if (Files.exists(fresh)) {
      throw new CaseFileException(
          CaseFileProblem.FOREIGN, fresh, "there is a file of this name already");
    }
    Path copy = fresh.resolveSibling(fresh.getFileName() + "-damaged");
    try {
      copy(damaged, copy);
      try (Database from = Opening.forSalvage(copy);
          Database into = Opening.forWritingOrNew(fresh)) {
        return new Salvage(from, into).all();
      } finally {
        delete(copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot copy " + damaged, e);
    }
  }

  /** With its log, so that what a killed writer stored last is taken, too. */
  private static void copy(Path damaged, Path copy) throws IOException {
    Files.copy(damaged, copy);
    Path log = damaged.resolveSibling(damaged.getFileName() + "-wal");
    if (Files.exists(log)) {
      Files.copy(log, copy.resolveSibling(copy.getFileName() + "-wal"));
    }
  }

  private static void delete(Path copy) throws IOException {
    for (String suffix : List.of("", "-wal", "-shm", "-journal")) {
      Files.deleteIfExists(copy.resolveSibling(copy.getFileName() + suffix));
    }
  }

  private List<Taken> all() {
    List<Taken> taken = new ArrayList<>();
    into.write(
        handle -> {
          for (Source source : TABLES) {
            taken.add(take(source, handle));
          }
          return true;
        });
    return taken;
  }

  private Taken take(Source source, Handle target) {
    int kept = 0;
    int lost = 0;
    int misses = 0;
    long last = 0;
    long end = highest(source);
    while (last < end && misses < MOST_MISSES) {
      Row row = next(source, last, misses > 0);
      if (row.damaged()) {
        lost += misses == 0 ? 1 : 0;
        misses++;
        last++;
      } else if (row.number() < 0) {
        misses += misses > 0 ? 1 : MOST_MISSES;
        last++;
      } else {
        misses = 0;
        last = row.number();
        boolean stored = isSound(source, row, target) && store(source, row, target);
        kept += stored ? 1 : 0;
        lost += stored ? 0 : 1;
      }
    }
    return new Taken(source.table(), kept, lost);
  }

  private record Row(long number, List<Object> cells, boolean damaged) {}

  private static final Row NONE = new Row(-1, List.of(), false);
  private static final Row DAMAGED = new Row(-1, List.of(), true);

  /** The next row behind a number; beside a damaged page one number after the other is tried. */
  private Row next(Source source, long last, boolean exactly) {
    String columns = String.join(", ", source.columns());
    String number = source.columns().get(0);
    String where = exactly ? number + " = " + (last + 1) : number + " > " + last;
    try {
      return from.read(
          handle ->
              handle
                  .createQuery(
                      "SELECT "
                          + columns
                          + " FROM "
                          + source.table()
                          + " WHERE "
                          + where
                          + " ORDER BY "
                          + number
                          + " LIMIT 1")
                  .map((row, context) -> row(row, source.columns().size()))
                  .findOne()
                  .orElse(NONE));
    } catch (CaseFileException | IllegalStateException damaged) {
      return DAMAGED;
    }
  }

  private static Row row(ResultSet row, int columns) throws SQLException {
    List<Object> cells = new ArrayList<>();
    for (int i = 1; i <= columns; i++) {
      Object cell = row.getObject(i);
      cells.add(cell == null ? "" : cell);
    }
    return new Row(row.getLong(1), cells, false);
  }

  /** The highest number that can be read; with a damaged end a generous guess. */
  private long highest(Source source) {
    String number = source.columns().get(0);
    try {
      return from.read(
          handle ->
              handle
                  .createQuery("SELECT coalesce(max(" + number + "), 0) FROM " + source.table())
                  .mapTo(Long.class)
                  .one());
    } catch (CaseFileException | IllegalStateException damaged) {
      return 10_000_000;
    }
  }

  private boolean isSound(Source source, Row row, Handle target) {
    List<Object> cells = row.cells();
    return switch (source.table()) {
      case "reports" ->
          cells.get(4) instanceof byte[] payload
              && (payload.length == 0 || Sha256.of(payload).hex().equals(cells.get(1)));
      case "text_revisions" ->
          Sha256.ofText(cells.get(2).toString()).hex().equals(cells.get(1))
              || count(target, "SELECT count(*) FROM redactions", "") > 0;
      case "proofs" ->
          cells.get(6) instanceof byte[] proof && Sha256.of(proof).hex().equals(cells.get(1));
      case "extractions" -> isReadable(cells, target);
      default -> true;
    };
  }

  private static boolean isReadable(List<Object> cells, Handle target) {
    String revision = cells.get(3).toString();
    if (cells.get(4).equals("{}")) {
      return true;
    }
    return target
        .createQuery("SELECT text FROM text_revisions WHERE revision_hash = ?")
        .bind(0, revision)
        .mapTo(String.class)
        .findOne()
        .filter(
            text -> {
              try {
                CODEC.read(cells.get(4).toString(), new TextRevision(text, new Sha256(revision)));
                return true;
              } catch (IllegalArgumentException broken) {
                return false;
              }
            })
        .isPresent();
  }

  private static long count(Handle handle, String query, String tail) {
    return handle.createQuery(query + tail).mapTo(Long.class).one();
  }

  private static boolean store(Source source, Row row, Handle target) {
    String marks = "?" + ", ?".repeat(source.columns().size() - 1);
    try {
      target.execute("SAVEPOINT salvaged");
      int stored =
          target.execute(
              "INSERT INTO "
                  + source.table()
                  + " ("
                  + String.join(", ", source.columns())
                  + ") VALUES ("
                  + marks
                  + ")",
              row.cells().toArray());
      target.execute("RELEASE salvaged");
      return stored > 0 || source.table().equals("engine_uses");
    } catch (JdbiException refused) {
      target.execute("ROLLBACK TO salvaged");
      target.execute("RELEASE salvaged");
      return false;
    }
  }
}
