package org.guvoh.store.evidence;

import java.util.Optional;
import java.util.function.Consumer;
import org.guvoh.core.Sha256;
import org.guvoh.core.ledger.CaseLedger;
import org.guvoh.core.record.ExtractionCodec;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.report.ReportId;
import org.guvoh.core.text.TextRevision;
import org.guvoh.store.sqlite.CaseFileException;
import org.guvoh.store.sqlite.CaseFileProblem;
import org.guvoh.store.sqlite.Database;

/**
 * The case file's records for judgement: of every report the one by the newest engine.
 *
 * <p>Iterating holds one record in memory at a time and sees one state of the file, whatever is
 * appended meanwhile.
 */
public final class RecordTable implements CaseLedger {
  private static final String SELECT =
      "SELECT e.report_id, e.record, e.revision_hash, t.text"
          + " FROM newest_extractions e JOIN text_revisions t USING (revision_hash)";

  private final Database database;
  private final ExtractionCodec codec = new ExtractionCodec();

  public RecordTable(Database database) {
    this.database = database;
  }

  /** A row as it is stored. */
  record Stored(String report, String record, String revision, String text) {}

  @Override
  public void forEachRecord(Consumer<ExtractionRecord> visitor) {
    database.read(
        handle -> {
          handle
              .createQuery(SELECT + " ORDER BY e.report_id")
              .map((row, context) -> stored(row))
              .forEach(stored -> visitor.accept(read(stored)));
          return true;
        });
  }

  @Override
  public Optional<ExtractionRecord> findRecord(ReportId id) {
    return database.read(
        handle ->
            handle
                .createQuery(SELECT + " WHERE e.report_id = ?")
                .bind(0, id.toString())
                .map((row, context) -> stored(row))
                .findOne()
                .map(this::read));
  }

  private static Stored stored(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Stored(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
  }

  private ExtractionRecord read(Stored stored) {
    try {
      TextRevision revision = new TextRevision(stored.text(), new Sha256(stored.revision()));
      return codec.read(stored.record(), revision);
    } catch (IllegalArgumentException e) {
      throw new CaseFileException(
          CaseFileProblem.DAMAGED,
          database.file(),
          "the extraction of report " + stored.report() + " cannot be read: " + e.getMessage(),
          e);
    }
  }
}
