package org.guvoh.store.evidence;

import java.util.List;
import org.guvoh.core.record.ExtractionCodec;
import org.guvoh.core.report.Acquisition;
import org.guvoh.core.report.ReportId;
import org.guvoh.store.sqlite.Database;
import org.jdbi.v3.core.Handle;
import tools.jackson.databind.json.JsonMapper;

/** How reports came into the case file; one report may have come several ways. */
public final class AcquisitionTable {
  private static final JsonMapper JSON = ExtractionCodec.plainMapper();
  private final Database database;

  public AcquisitionTable(Database database) {
    this.database = database;
  }

  /** Of a redacted report nothing more is stored. */
  static void append(Handle handle, ReportId report, Acquisition acquisition) {
    handle.execute(
        "INSERT INTO acquisitions (report_id, way, file, place, url, fetched, headers, note)"
            + " SELECT ?, ?, ?, ?, ?, ?, ?, ?"
            + " WHERE NOT EXISTS (SELECT 1 FROM redactions WHERE report_id = ?)",
        report.toString(),
        acquisition.way().name(),
        acquisition.file(),
        acquisition.place(),
        acquisition.url(),
        acquisition.fetched(),
        JSON.writeValueAsString(acquisition.headers()),
        acquisition.note(),
        report.toString());
  }

  /** Another way by which a report that is there came. */
  public void append(ReportId report, Acquisition acquisition) {
    database.write(
        handle -> {
          append(handle, report, acquisition);
          return true;
        });
  }

  /** In order of file, place, address and time. */
  public List<Acquisition> list(ReportId report) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT way, file, place, url, fetched, headers, note FROM acquisitions"
                        + " WHERE report_id = ? ORDER BY file, place, url, fetched, way, note")
                .bind(0, report.toString())
                .map(
                    (row, context) ->
                        new Acquisition(
                            Acquisition.Way.valueOf(row.getString(1)),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            List.of(JSON.readValue(row.getString(6), String[].class)),
                            row.getString(7)))
                .list());
  }
}
