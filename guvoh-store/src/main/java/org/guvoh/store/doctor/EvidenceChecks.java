package org.guvoh.store.doctor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.guvoh.core.Sha256;
import org.guvoh.core.record.ExtractionCodec;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.text.CodePointIndex;
import org.guvoh.core.text.TextRevision;
import org.guvoh.store.sqlite.Database;

/** Checks that the evidence is what its ids and hashes say, row by row in bounded memory. */
final class EvidenceChecks {
  private static final String GO_BACK = "Go back to a copy of the case file.";
  private static final ExtractionCodec CODEC = new ExtractionCodec();

  private EvidenceChecks() {}

  /** What is wrong with a row, if anything. */
  @FunctionalInterface
  private interface RowCheck {
    Optional<Finding> check(ResultSet row) throws SQLException;
  }

  static void payloads(Database database, List<Finding> findings) {
    each(
        database,
        findings,
        "SELECT report_id, payload FROM reports WHERE NOT EXISTS (SELECT 1 FROM redactions"
            + " WHERE redactions.report_id = reports.report_id) ORDER BY report_id",
        "doctor-payloads",
        "reports whose bytes have their id",
        row -> {
          String id = row.getString(1);
          boolean same = Sha256.of(row.getBytes(2)).hex().equals(id);
          return problem(same, "doctor-payloads", "the bytes have another hash", "report " + id);
        });
  }

  /** Under every redaction the bytes are gone, and no permit was left. */
  static void redactions(Database database, List<Finding> findings) {
    each(
        database,
        findings,
        "SELECT r.report_id, length(payload) + (SELECT count(*) FROM redaction_permit)"
            + " FROM (SELECT DISTINCT report_id FROM redactions) r JOIN reports USING (report_id)"
            + " ORDER BY r.report_id",
        "doctor-redactions",
        "redacted reports whose bytes are gone",
        row ->
            problem(
                row.getLong(2) == 0,
                "doctor-redactions",
                "was redacted, and its bytes are still there or a permit was left",
                "report " + row.getString(1)));
  }

  /** Every proof has its hash. */
  static void proofs(Database database, List<Finding> findings) {
    each(
        database,
        findings,
        "SELECT proof_id, proof FROM proofs ORDER BY proof_id",
        "doctor-proofs",
        "proofs that have their hash",
        row ->
            problem(
                Sha256.of(row.getBytes(2)).hex().equals(row.getString(1)),
                "doctor-proofs",
                "the proof has another hash",
                "proof " + row.getString(1)));
  }

  static void textRevisions(Database database, List<Finding> findings) {
    each(
        database,
        findings,
        "SELECT revision_hash, text FROM text_revisions WHERE NOT EXISTS (SELECT 1 FROM extractions"
            + " JOIN redactions USING (report_id)"
            + " WHERE extractions.revision_hash = text_revisions.revision_hash)"
            + " ORDER BY revision_hash",
        "doctor-texts",
        "texts that have their hash",
        row -> {
          String hash = row.getString(1);
          boolean same = Sha256.ofText(row.getString(2)).hex().equals(hash);
          return problem(same, "doctor-texts", "the text has another hash", "text " + hash);
        });
  }

  static void extractions(Database database, List<Finding> findings) {
    each(
        database,
        findings,
        "SELECT report_id, engine, revision_hash, record, text FROM extractions"
            + " JOIN engines USING (engine_number) JOIN text_revisions USING (revision_hash)"
            + " WHERE NOT EXISTS (SELECT 1 FROM redactions WHERE extent = 'erased'"
            + " AND redactions.report_id = extractions.report_id)"
            + " ORDER BY report_id, engine",
        "doctor-extractions",
        "extractions whose passages stand in their texts",
        EvidenceChecks::extraction);
  }

  private static Optional<Finding> extraction(ResultSet row) throws SQLException {
    String where = "extraction of report " + row.getString(1) + " by " + row.getString(2);
    try {
      Sha256 hash = new Sha256(row.getString(3));
      ExtractionRecord record =
          CODEC.read(row.getString(4), new TextRevision(row.getString(5), hash));
      boolean same =
          record.report().id().toString().equals(row.getString(1))
              && record.engine().equals(row.getString(2))
              && record.report().revision().hash().equals(hash);
      return problem(same, "doctor-extractions", "stands under another report's name", where);
    } catch (IllegalArgumentException e) {
      return problem(false, "doctor-extractions", String.valueOf(e.getMessage()), where);
    }
  }

  static void decisions(Database database, List<Finding> findings) {
    each(
        database,
        findings,
        "SELECT decision_number, passage_start, passage_end, exact, text FROM decisions"
            + " JOIN text_revisions USING (revision_hash)"
            + " WHERE NOT EXISTS (SELECT 1 FROM redactions WHERE extent = 'erased'"
            + " AND redactions.report_id = decisions.report_id) ORDER BY decision_number",
        "doctor-decisions",
        "decisions whose passages stand in their texts",
        row ->
            problem(
                row.getString(4).equals(between(row.getString(5), row.getInt(2), row.getInt(3))),
                "doctor-decisions",
                "the text does not say what the decision quotes",
                "decision " + row.getLong(1)));
  }

  // Not SQLite's substr: it ends a text at its first zero byte.
  private static String between(String text, int start, int end) {
    int length = text.codePointCount(0, text.length());
    CodePointIndex index = CodePointIndex.of(text);
    return end > length ? "" : text.substring(index.toUtf16(start), index.toUtf16(end));
  }

  static void generation(Database database, List<Finding> findings) {
    boolean same =
        database.read(
            handle ->
                handle
                    .createQuery(
                        "SELECT generation = (SELECT count(*) FROM extractions)"
                            + " + (SELECT count(*) FROM decisions)"
                            + " + (SELECT count(*) FROM redactions)"
                            + " + (SELECT count(*) - count(DISTINCT engine_number) FROM engine_uses)"
                            + " FROM evidence_state")
                    .mapTo(Boolean.class)
                    .one());
    findings.add(
        problem(same, "doctor-generation", "the generation miscounts", "table evidence_state")
            .orElse(
                Finding.sound(
                    "doctor-generation", "the generation counts right", "table evidence_state")));
  }

  private static void each(
      Database database,
      List<Finding> findings,
      String query,
      String code,
      String soundly,
      RowCheck check) {
    int before = findings.size();
    int rows =
        database.read(
            handle ->
                handle
                    .createQuery(query)
                    .map((row, context) -> check.check(row))
                    .reduce(
                        0,
                        (count, found) -> {
                          found.ifPresent(findings::add);
                          return count + 1;
                        }));
    if (findings.size() == before) {
      findings.add(Finding.sound(code, rows + " " + soundly, FileChecks.where(database)));
    }
  }

  private static Optional<Finding> problem(boolean sound, String code, String what, String where) {
    return sound ? Optional.empty() : Optional.of(Finding.problem(code, what, where, GO_BACK));
  }
}
