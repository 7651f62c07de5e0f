package org.guvoh.store.evidence;

import java.util.List;
import org.guvoh.core.report.Rejected;
import org.guvoh.store.sqlite.Database;
import org.jdbi.v3.core.Handle;

/** Inputs that were refused, by which engine; reading the same broken input again adds nothing. */
public final class RejectionTable {
  private final Database database;

  public RejectionTable(Database database) {
    this.database = database;
  }

  /** Stores all in one transaction. */
  public AppendResult append(String engine, List<Rejected> rejections) {
    return database.write(
        handle -> {
          long number = Engines.number(handle, engine);
          int added = 0;
          for (Rejected rejected : rejections) {
            added += append(handle, number, rejected);
          }
          return new AppendResult(added, rejections.size() - added);
        });
  }

  private static int append(Handle handle, long engine, Rejected rejected) {
    return handle.execute(
        "INSERT INTO rejections (engine_number, file, place, code, reason, remedy)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        engine,
        rejected.file(),
        rejected.place(),
        rejected.code(),
        rejected.reason(),
        rejected.remedy());
  }

  /** In order of file, place and code. */
  public List<Rejected> list() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT DISTINCT file, place, code, reason, remedy FROM rejections"
                        + " ORDER BY file, place, code, reason, remedy")
                .map(
                    (row, context) ->
                        new Rejected(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5)))
                .list());
  }
}
