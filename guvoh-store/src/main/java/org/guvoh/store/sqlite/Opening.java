package org.guvoh.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * Opens case files and refuses what is none.
 *
 * <p>A file is looked at frozen before anything may write to it. Every refusal is a {@link
 * CaseFileException}.
 */
public final class Opening {
  private Opening() {}

  /** Opens for writing; begins a new case file where there is none. */
  public static Database forWritingOrNew(Path path) {
    return write(locate(path), true);
  }

  /** Opens an existing case file for writing. */
  public static Database forWriting(Path path) {
    Path file = locate(path);
    requireExisting(file);
    return write(file, false);
  }

  /** Opens an existing case file for reading, beside a writer if there is one. */
  public static Database forReading(Path path) {
    Path file = locate(path);
    return read(file, Files.isWritable(file) && Files.isWritable(NewCaseFile.folder(file)));
  }

  /** As {@link #forReading}, without storing even what a killed writer left to be stored. */
  public static Database forExamination(Path path) {
    return read(locate(path), false);
  }

  /** Opens a copy of a damaged case file without asking whether all of it can be read. */
  public static Database forSalvage(Path path) {
    Path file = locate(path);
    requireExisting(file);
    try {
      return Database.reader(file, Jdbi.open(Connections.salvaged(file)), false);
    } catch (SQLException e) {
      throw Failures.translate(file, e);
    }
  }

  private static Database read(Path file, boolean folds) {
    requireExisting(file);
    requireCaseFile(file, frozenMarks(file));
    try {
      Connection connection = folds ? Connections.reader(file) : Connections.readOnly(file);
      Database database = Database.reader(file, Jdbi.open(connection), folds);
      return ready(database);
    } catch (SQLException e) {
      throw Failures.translate(file, e);
    }
  }

  private static Database write(Path file, boolean create) {
    WriterLock lock = WriterLock.acquire(file);
    try {
      if (create && isMissingOrEmpty(file)) {
        NewCaseFile.begin(file);
      }
      requireCaseFile(file, frozenMarks(file));
      requireWritable(file);
      Handle handle = Jdbi.open(Connections.writer(file));
      return ready(Database.writer(file, handle, lock));
    } catch (SQLException | IOException e) {
      lock.close();
      throw Failures.translate(file, e);
    } catch (CaseFileException e) {
      lock.close();
      throw e;
    }
  }

  // The marks are read again: a killed writer may have left newer ones beside the file.
  private static Database ready(Database database) {
    boolean ready = false;
    try {
      database.begin();
      ready = true;
      return database;
    } finally {
      if (!ready) {
        database.close();
      }
    }
  }

  /** The real path, so that two names of one file meet at one lock. */
  private static Path locate(Path path) {
    NativeSqlite.load();
    if (Files.isDirectory(path)) {
      throw new CaseFileException(CaseFileProblem.DIRECTORY, path, "this is a folder");
    }
    try {
      if (Files.exists(path)) {
        return path.toRealPath();
      }
      Path absolute = path.toAbsolutePath().normalize();
      return NewCaseFile.folder(absolute).toRealPath().resolve(path.getFileName());
    } catch (IOException e) {
      throw new CaseFileException(CaseFileProblem.NO_FOLDER, path, "its folder is missing", e);
    }
  }

  private static void requireExisting(Path file) {
    if (!Files.exists(file)) {
      throw new CaseFileException(CaseFileProblem.MISSING, file, "there is no such file");
    }
  }

  private static void requireWritable(Path file) {
    if (!Files.isWritable(file)) {
      throw new CaseFileException(
          CaseFileProblem.READ_ONLY_LOCATION, file, "the file may not be written");
    }
  }

  private static boolean isMissingOrEmpty(Path file) throws IOException {
    return !Files.exists(file) || (Files.isRegularFile(file) && Files.size(file) == 0);
  }

  private static Schema.Marks frozenMarks(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new CaseFileException(CaseFileProblem.FOREIGN, file, "this is no ordinary file");
    }
    if (!Files.isReadable(file)) {
      throw new CaseFileException(CaseFileProblem.UNREADABLE, file, "the file may not be read");
    }
    try (Handle handle = Jdbi.open(Connections.frozen(file))) {
      return Schema.Marks.of(handle);
    } catch (SQLException | JdbiException e) {
      throw Failures.translate(file, e);
    }
  }

  static void requireCaseFile(Path file, Schema.Marks marks) {
    if (marks.applicationId() != Schema.APPLICATION_ID) {
      throw new CaseFileException(
          CaseFileProblem.FOREIGN, file, "this is a SQLite file, but no case file");
    }
    if (marks.version() > Schema.version()) {
      throw new CaseFileException(
          CaseFileProblem.NEWER,
          file,
          "it has version "
              + marks.version()
              + " of the case file, and this Guvoh knows up to "
              + Schema.version());
    }
  }
}
