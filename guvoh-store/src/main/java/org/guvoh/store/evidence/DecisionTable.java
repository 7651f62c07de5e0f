package org.guvoh.store.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.guvoh.core.Sha256;
import org.guvoh.core.decision.Anchor;
import org.guvoh.core.decision.Decision;
import org.guvoh.core.report.ReportId;
import org.guvoh.core.text.CodePointIndex;
import org.guvoh.core.text.Passage;
import org.guvoh.store.sqlite.CaseFileException;
import org.guvoh.store.sqlite.CaseFileProblem;
import org.guvoh.store.sqlite.Database;
import org.jdbi.v3.core.Handle;

/**
 * What people decided, in the order in which they did. Passages are stored in code points of the
 * text revision they are anchored to, which must be in the case file.
 */
public final class DecisionTable {
  private final Database database;

  public DecisionTable(Database database) {
    this.database = database;
  }

  /**
   * Stores a decision; when this returns, it is on the disk.
   *
   * @throws CaseFileException if the case file does not hold the report and text it is about
   * @throws IllegalArgumentException if the text does not say at the passage what the anchor quotes
   */
  public void append(Decision decision) {
    database.writeToDisk(handle -> append(handle, decision));
  }

  private void append(Handle handle, Decision decision) {
    Anchor anchor = decision.anchor();
    String text = text(handle, anchor);
    requireExact(text, anchor.passage());
    CodePointIndex index = CodePointIndex.of(text);
    handle.execute(
        "INSERT INTO decisions (decided_by, decided_at, report_id, revision_hash, passage_start,"
            + " passage_end, exact, field, action, value, reason)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        decision.by(),
        decision.at().toString(),
        anchor.report().toString(),
        anchor.revision().hex(),
        index.toCodePoint(anchor.passage().start()),
        index.toCodePoint(anchor.passage().end()),
        anchor.passage().exact(),
        anchor.field(),
        decision.action(),
        decision.value(),
        decision.reason());
  }

  private String text(Handle handle, Anchor anchor) {
    return handle
        .createQuery(
            "SELECT text FROM extractions JOIN text_revisions USING (revision_hash)"
                + " WHERE report_id = ? AND revision_hash = ? LIMIT 1")
        .bind(0, anchor.report().toString())
        .bind(1, anchor.revision().hex())
        .mapTo(String.class)
        .findOne()
        .orElseThrow(
            () ->
                new CaseFileException(
                    CaseFileProblem.NOT_HELD,
                    database.file(),
                    "it does not hold this text of report " + anchor.report()));
  }

  private static void requireExact(String text, Passage passage) {
    if (!text.startsWith(passage.exact(), passage.start())) {
      throw new IllegalArgumentException(
          "the text does not say \"" + passage.exact() + "\" at " + passage.start());
    }
  }

  /** All decisions, first made first. */
  public List<Decision> list() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT d.*, t.text FROM decisions d JOIN text_revisions t"
                        + " USING (revision_hash) WHERE NOT EXISTS (SELECT 1 FROM redactions r WHERE"
                        + " r.report_id = d.report_id AND r.extent = 'erased')"
                        + " ORDER BY d.decision_number")
                .map((row, context) -> readable(row))
                .list());
  }

  private Decision readable(ResultSet row) throws SQLException {
    try {
      return decision(row);
    } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
      throw new CaseFileException(
          CaseFileProblem.DAMAGED,
          database.file(),
          "decision " + row.getLong("decision_number") + " cannot be read: " + e.getMessage(),
          e);
    }
  }

  private static Decision decision(ResultSet row) throws SQLException {
    CodePointIndex index = CodePointIndex.of(row.getString("text"));
    Passage passage =
        new Passage(
            index.toUtf16(row.getInt("passage_start")),
            index.toUtf16(row.getInt("passage_end")),
            row.getString("exact"));
    Anchor anchor =
        new Anchor(
            ReportId.parse(row.getString("report_id")),
            new Sha256(row.getString("revision_hash")),
            passage,
            row.getString("field"));
    return new Decision(
        row.getString("decided_by"),
        Instant.parse(row.getString("decided_at")),
        anchor,
        row.getString("action"),
        row.getString("value"),
        row.getString("reason"));
  }
}
