package org.guvoh.store.sqlite;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * The write-ahead log beside an open case file ({@code -wal}, {@code -shm}) and its end
 * (sqlite.org/wal.html).
 */
final class SideFiles {
  private SideFiles() {}

  /** From now on writing does not disturb readers. */
  static void begin(Handle handle) {
    mode(handle, "WAL");
  }

  /**
   * Makes one plain file again. While other processes read, it leaves that to the last of them to
   * close; their presence is no error.
   */
  static void fold(Handle handle) {
    handle.execute("PRAGMA busy_timeout = 0");
    handle.execute("PRAGMA query_only = OFF");
    try {
      handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)").mapToMap().list();
      mode(handle, "DELETE");
    } catch (JdbiException e) {
      if (!Failures.isBusy(e)) {
        throw e;
      }
    }
  }

  private static void mode(Handle handle, String mode) {
    handle.createQuery("PRAGMA journal_mode = " + mode).mapTo(String.class).one();
  }
}
