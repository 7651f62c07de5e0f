package org.guvoh.store.derived;

import org.guvoh.store.sqlite.Database;
import org.jdbi.v3.core.Handle;

/**
 * Incidents, search index and positions as a whole: emptied, rebuilt, and whether they still hold.
 */
public final class DerivedTables {
  private final Database database;

  public DerivedTables(Database database) {
    this.database = database;
  }

  /** Puts new content in the place of the old, in one transaction. */
  public void replace(DerivedContent content) {
    database.write(
        handle -> {
          clear(handle);
          IncidentTable.fill(handle, content.incidents());
          ReportSearch.fill(handle);
          PlaceIndex.fill(handle);
          return handle.execute(
              "INSERT INTO derived_state (only_row, generation, maker) VALUES (1, ?, ?)",
              content.generation(),
              content.maker());
        });
  }

  /** Empties the derived tables; the evidence stays. */
  public void drop() {
    database.write(
        handle -> {
          clear(handle);
          return true;
        });
  }

  private static void clear(Handle handle) {
    handle.execute("DELETE FROM derived_state");
    IncidentTable.clear(handle);
    ReportSearch.clear(handle);
    PlaceIndex.clear(handle);
  }

  /** Whether this maker's content is there and no evidence came after it. */
  public boolean isCurrent(String maker) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT EXISTS (SELECT 1 FROM derived_state JOIN evidence_state"
                        + " USING (generation) WHERE maker = ?)")
                .bind(0, maker)
                .mapTo(Boolean.class)
                .one());
  }
}
