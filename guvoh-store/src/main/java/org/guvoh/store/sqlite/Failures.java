package org.guvoh.store.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Puts SQLite's result codes (sqlite.org/rescode.html) into words. */
final class Failures {
  private Failures() {}

  /** The exception that says what an error of the database means for this file. */
  static CaseFileException translate(Path file, Throwable error) {
    int code = primaryCode(error);
    if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
      return failure(CaseFileProblem.BUSY, file, "another process is using the file", error);
    }
    if (code == SQLiteErrorCode.SQLITE_FULL.code) {
      return failure(CaseFileProblem.DISK_FULL, file, "the disk is full", error);
    }
    if (code == SQLiteErrorCode.SQLITE_TOOBIG.code) {
      return failure(CaseFileProblem.TOO_LARGE, file, "a value is too large to store", error);
    }
    if (code == SQLiteErrorCode.SQLITE_READONLY.code
        || code == SQLiteErrorCode.SQLITE_CANTOPEN.code
        || code == SQLiteErrorCode.SQLITE_PERM.code) {
      return failure(
          CaseFileProblem.READ_ONLY_LOCATION, file, "the file may not be written here", error);
    }
    if (code == SQLiteErrorCode.SQLITE_IOERR.code) {
      return failure(CaseFileProblem.INPUT_OUTPUT, file, "reading or writing failed", error);
    }
    if (code == SQLiteErrorCode.SQLITE_NOTADB.code) {
      return failure(CaseFileProblem.FOREIGN, file, "this is no case file", error);
    }
    if (code == SQLiteErrorCode.SQLITE_CONSTRAINT.code) {
      return failure(
          CaseFileProblem.NOT_HELD, file, "it refuses this (" + words(error) + ")", error);
    }
    return failure(
        CaseFileProblem.DAMAGED,
        file,
        "the file is not as it should be (" + words(error) + ")",
        error);
  }

  static boolean isBusy(Throwable error) {
    int code = primaryCode(error);
    return code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code;
  }

  private static CaseFileException failure(
      CaseFileProblem problem, Path file, String reason, Throwable error) {
    return new CaseFileException(problem, file, reason, error);
  }

  private static int primaryCode(Throwable error) {
    for (Throwable at = error; at != null; at = at.getCause()) {
      if (at instanceof SQLiteException sqlite) {
        return sqlite.getResultCode().code & 0xff;
      }
    }
    return SQLiteErrorCode.SQLITE_ERROR.code;
  }

  private static String words(Throwable error) {
    for (Throwable at = error; at != null; at = at.getCause()) {
      if (at instanceof SQLException) {
        return String.valueOf(at.getMessage());
      }
    }
    return String.valueOf(error.getMessage());
  }
}
