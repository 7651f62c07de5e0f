package org.guvoh.store.redaction;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.guvoh.core.Sha256;
import org.guvoh.core.record.ExtractionCodec;
import org.guvoh.core.report.ReportId;
import org.guvoh.core.text.TextRevision;
import org.guvoh.store.sqlite.CaseFileException;
import org.guvoh.store.sqlite.CaseFileProblem;
import org.guvoh.store.sqlite.Database;
import org.jdbi.v3.core.Handle;

/**
 * Takes bytes and words out of the evidence, and keeps that it was done.
 *
 * <p>The bytes of a redacted report are always gone, since they hold what is taken out. Reports
 * that share its text are redacted with it. What remains: hashes, reason, date, name. The file is
 * written anew, so that nothing is left in free pages; copies of it made before are not reached.
 */
public final class RedactionTable {
  private final Database database;
  private final ExtractionCodec codec = new ExtractionCodec();

  public RedactionTable(Database database) {
    this.database = database;
  }

  /** Erases a report and those that share its text; gives their ids. */
  public Set<String> erase(Redaction redaction) {
    return redact(redaction, this::erase);
  }

  /** Blacks words out of a report and those that share its text; gives their ids. */
  public Set<String> blackOut(Redaction redaction, List<String> words) {
    BlackedWords blacked = new BlackedWords(words);
    return redact(redaction, (handle, reports) -> blackOut(handle, reports, blacked));
  }

  /** All that were made, first made first. */
  public List<Redaction> list() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT report_id, extent, redacted_by, redacted_at, reason FROM redactions"
                        + " ORDER BY redaction_number")
                .map(
                    (row, context) ->
                        new Redaction(
                            ReportId.parse(row.getString(1)),
                            Redaction.Extent.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
                            row.getString(3),
                            Instant.parse(row.getString(4)),
                            row.getString(5)))
                .list());
  }

  @FunctionalInterface
  private interface Change {
    void on(Handle handle, Set<String> reports);
  }

  private Set<String> redact(Redaction redaction, Change change) {
    Set<String> reports = new TreeSet<>();
    database.writeToDisk(
        handle -> {
          reports.addAll(sharing(handle, redaction.report()));
          handle.execute("PRAGMA secure_delete = ON");
          handle.execute("INSERT INTO redaction_permit VALUES (1)");
          change.on(handle, reports);
          reports.forEach(report -> record(handle, report, redaction));
          handle.execute("DELETE FROM redaction_permit");
        });
    return reports;
  }

  private static void record(Handle handle, String report, Redaction redaction) {
    handle.execute(
        "INSERT INTO redactions (report_id, extent, redacted_by, redacted_at, reason)"
            + " VALUES (?, ?, ?, ?, ?)",
        report,
        redaction.extent().name().toLowerCase(Locale.ROOT),
        redaction.by(),
        redaction.at().toString(),
        redaction.reason());
  }

  /** The report and all that share a text with it. */
  private Set<String> sharing(Handle handle, ReportId report) {
    Set<String> reports =
        new TreeSet<>(
            handle
                .createQuery(
                    "WITH RECURSIVE sharing (report_id) AS (SELECT report_id FROM reports"
                        + " WHERE report_id = ? UNION SELECT other.report_id FROM sharing"
                        + " JOIN extractions one ON one.report_id = sharing.report_id"
                        + " JOIN extractions other ON other.revision_hash = one.revision_hash)"
                        + " SELECT report_id FROM sharing")
                .bind(0, report.toString())
                .mapTo(String.class)
                .list());
    if (reports.isEmpty()) {
      throw new CaseFileException(
          CaseFileProblem.NOT_HELD, database.file(), "it does not hold report " + report);
    }
    return reports;
  }

  private void erase(Handle handle, Set<String> reports) {
    for (String report : reports) {
      handle.execute(
          "UPDATE text_revisions SET text = '' WHERE revision_hash IN"
              + " (SELECT revision_hash FROM extractions WHERE report_id = ?)",
          report);
      handle.execute("UPDATE extractions SET record = '{}' WHERE report_id = ?", report);
      handle.execute("UPDATE reports SET payload = x'' WHERE report_id = ?", report);
      handle.execute("UPDATE decisions SET exact = '', value = '' WHERE report_id = ?", report);
      handle.execute(
          "UPDATE acquisitions SET file = '(erased ' || acquisition_number || ')', place = '',"
              + " url = '', headers = '[]', note = '' WHERE report_id = ?",
          report);
    }
  }

  private void blackOut(Handle handle, Set<String> reports, BlackedWords words) {
    for (String report : reports) {
      handle.execute("UPDATE reports SET payload = x'' WHERE report_id = ?", report);
      String of = " WHERE report_id = '" + report + "'";
      change(handle, "extractions", List.of("record"), of, words::blackJson);
      change(
          handle,
          "text_revisions",
          List.of("text"),
          " WHERE revision_hash IN (SELECT revision_hash FROM extractions" + of + ")",
          words::black);
      change(handle, "decisions", List.of("exact", "value", "reason"), of, words::black);
      change(handle, "acquisitions", List.of("file", "place", "url", "note"), of, words::black);
      change(handle, "acquisitions", List.of("headers"), of, words::blackJson);
      requireReadable(handle, report);
    }
    change(handle, "rejections", List.of("file", "place", "reason"), "", words::black);
  }

  private static void change(
      Handle handle,
      String table,
      List<String> columns,
      String where,
      UnaryOperator<String> change) {
    for (String column : columns) {
      handle
          .createQuery("SELECT rowid, " + column + " FROM " + table + where)
          .map((row, context) -> new Cell(row.getLong(1), row.getString(2)))
          .list()
          .forEach(
              cell -> {
                String changed = change.apply(cell.text());
                if (!changed.equals(cell.text())) {
                  handle.execute(
                      "UPDATE " + table + " SET " + column + " = ? WHERE rowid = ?",
                      changed,
                      cell.row());
                }
              });
    }
  }

  private record Cell(long row, String text) {}

  /** A word that is also one of the record's own would make it unreadable; then nothing is done. */
  private void requireReadable(Handle handle, String report) {
    handle
        .createQuery(
            "SELECT record, text, revision_hash FROM extractions"
                + " JOIN text_revisions USING (revision_hash) WHERE report_id = ?")
        .bind(0, report)
        .map((row, context) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
        .list()
        .forEach(
            row -> codec.read(row.get(0), new TextRevision(row.get(1), new Sha256(row.get(2)))));
  }

  /** Writes the whole file anew, without what was taken out. */
  public void compact() {
    database.compact();
  }
}
