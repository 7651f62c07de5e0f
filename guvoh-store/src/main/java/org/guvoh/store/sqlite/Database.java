package org.guvoh.store.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.JdbiException;

/**
 * An open case file: runs reading and writing on its one connection, and puts what goes wrong into
 * words.
 *
 * <p>Thread-safe: one call at a time, so a caller that iterates holds the others up until it ends.
 */
public final class Database implements AutoCloseable {
  private final Path file;
  private final Handle handle;
  private final Optional<WriterLock> lock;
  private final boolean folds;
  private boolean closed;

  private Database(Path file, Handle handle, Optional<WriterLock> lock, boolean folds) {
    this.file = file;
    this.handle = handle;
    this.lock = lock;
    this.folds = folds;
  }

  static Database writer(Path file, Handle handle, WriterLock lock) {
    return new Database(file, handle, Optional.of(lock), true);
  }

  static Database reader(Path file, Handle handle, boolean folds) {
    return new Database(file, handle, Optional.empty(), folds);
  }

  /** Checks what the file says it is, brings an older one up to date, and begins to write. */
  void begin() {
    read(
        open -> {
          Schema.Marks marks = Schema.Marks.of(open);
          Opening.requireCaseFile(file, marks);
          if (lock.isPresent()) {
            SideFiles.begin(open);
            migrate(open, marks.version());
          } else if (marks.version() < Schema.version()) {
            throw new CaseFileException(
                CaseFileProblem.OLDER, file, "it has version " + marks.version());
          }
          return marks;
        });
  }

  private void migrate(Handle open, int version) {
    try {
      if (version < Schema.version()) {
        Schema.migrate(open.getConnection(), version);
      }
    } catch (SQLException e) {
      throw Failures.translate(file, e);
    }
  }

  /** Work on the open file that gives a result. */
  @FunctionalInterface
  public interface Work<R> {
    R on(Handle handle);
  }

  public Path file() {
    return file;
  }

  /** Runs a reading; it sees one state of the file if it is one query. */
  public synchronized <R> R read(Work<R> work) {
    try {
      return work.on(handle);
    } catch (JdbiException e) {
      throw Failures.translate(file, e);
    }
  }

  /** Runs a writing in one transaction: all of it is stored, or none. */
  public synchronized <R> R write(Work<R> work) {
    requireWritable();
    try {
      return handle.inTransaction(work::on);
    } catch (JdbiException e) {
      throw Failures.translate(file, e);
    }
  }

  /** As {@link #write}, and does not return before the disk has it. */
  public synchronized void writeToDisk(HandleConsumer<RuntimeException> work) {
    requireWritable();
    try {
      handle.execute("PRAGMA synchronous = FULL");
      handle.useTransaction(work);
      handle.execute("PRAGMA synchronous = NORMAL");
    } catch (JdbiException e) {
      throw Failures.translate(file, e);
    }
  }

  /** Writes the file anew, so that nothing that was deleted is left in it. */
  public synchronized void compact() {
    requireWritable();
    try {
      handle.execute("VACUUM");
      handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)").mapToMap().list();
    } catch (JdbiException e) {
      throw Failures.translate(file, e);
    }
  }

  private void requireWritable() {
    if (lock.isEmpty()) {
      throw new CaseFileException(
          CaseFileProblem.OPENED_FOR_READING, file, "it was opened for reading");
    }
  }

  /** Folds everything into one plain file and gives the file free; a second call does nothing. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      if (folds) {
        SideFiles.fold(handle);
      }
    } catch (JdbiException e) {
      throw Failures.translate(file, e);
    } finally {
      handle.close();
      lock.ifPresent(WriterLock::close);
    }
  }
}
