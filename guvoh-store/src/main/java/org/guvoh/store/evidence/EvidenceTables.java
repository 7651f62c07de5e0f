package org.guvoh.store.evidence;

import java.util.List;
import java.util.Optional;
import org.guvoh.core.record.ExtractionCodec;
import org.guvoh.core.report.Payload;
import org.guvoh.core.report.Report;
import org.guvoh.core.report.ReportId;
import org.guvoh.core.text.TextRevision;
import org.guvoh.store.sqlite.Database;
import org.jdbi.v3.core.Handle;

/**
 * Reports, text revisions and extractions: appended, never changed.
 *
 * <p>The tables' own triggers leave a row that is there as it is, so that appending twice is
 * appending once.
 */
public final class EvidenceTables {
  private final Database database;
  private final ExtractionCodec codec = new ExtractionCodec();

  public EvidenceTables(Database database) {
    this.database = database;
  }

  /** Stores all entries in one transaction. */
  public AppendResult append(List<Entry> entries) {
    List<String> records =
        entries.stream().map(entry -> codec.writeWithoutText(entry.record())).toList();
    return database.write(
        handle -> {
          int added = 0;
          for (int i = 0; i < entries.size(); i++) {
            added += append(handle, entries.get(i), records.get(i));
          }
          return new AppendResult(added, entries.size() - added);
        });
  }

  private static int append(Handle handle, Entry entry, String record) {
    Report report = entry.record().report();
    long engine = Engines.number(handle, entry.record().engine());
    append(handle, report.revision());
    append(handle, report, entry.payload());
    int added = insert(handle, report, engine, record);
    entry.acquisitions().forEach(one -> AcquisitionTable.append(handle, report.id(), one));
    return added;
  }

  private static int insert(Handle handle, Report report, long engine, String record) {
    return handle
        .createUpdate(
            "INSERT INTO extractions (report_id, engine_number, revision_hash, record)"
                + " VALUES (?, ?, ?, ?)")
        .bind(0, report.id().toString())
        .bind(1, engine)
        .bind(2, report.revision().hash().hex())
        .bind(3, record)
        .execute();
  }

  private static void append(Handle handle, TextRevision revision) {
    handle.execute(
        "INSERT INTO text_revisions (revision_hash, text) VALUES (?, ?)",
        revision.hash().hex(),
        revision.text());
  }

  private static void append(Handle handle, Report report, Payload payload) {
    handle.execute(
        "INSERT INTO reports (report_id, media_type, encoding, payload) VALUES (?, ?, ?, ?)",
        report.id().toString(),
        report.mediaType(),
        report.encoding(),
        payload.bytes());
  }

  /** From now on this engine's extractions count where a report has several. */
  public void useEngine(String engine) {
    database.write(
        handle -> {
          Engines.use(handle, engine);
          return true;
        });
  }

  /** Whether this engine's extraction of this report is there, or the report was redacted. */
  public boolean contains(ReportId report, String engine) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT EXISTS (SELECT 1 FROM extractions JOIN engines USING (engine_number)"
                        + " WHERE report_id = :report AND engine = :engine)"
                        + " OR EXISTS (SELECT 1 FROM redactions WHERE report_id = :report)")
                .bind("report", report.toString())
                .bind("engine", engine)
                .mapTo(Boolean.class)
                .one());
  }

  /** The bytes of a report as they came. */
  public Optional<Payload> findPayload(ReportId report) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT payload FROM reports WHERE report_id = ?")
                .bind(0, report.toString())
                .mapTo(byte[].class)
                .findOne()
                .map(Payload::of));
  }

  /** How many extractions and decisions there have been; derived tables name the one they saw. */
  public long generation() {
    return database.read(
        handle ->
            handle.createQuery("SELECT generation FROM evidence_state").mapTo(Long.class).one());
  }

  public EvidenceCounts counts() {
    return database.read(
        handle ->
            new EvidenceCounts(
                count(handle, "reports"),
                count(handle, "text_revisions"),
                count(handle, "extractions"),
                count(handle, "rejections"),
                count(handle, "decisions")));
  }

  private static long count(Handle handle, String table) {
    return handle.createQuery("SELECT count(*) FROM " + table).mapTo(Long.class).one();
  }
}
