package org.guvoh.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;

/** Makes a case file beside its place and renames it, so that it exists whole or not at all. */
final class NewCaseFile {
  private NewCaseFile() {}

  /** The caller holds the writer lock of the file. */
  static void begin(Path file) throws SQLException, IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + "-new");
    Files.deleteIfExists(unfinished);
    Files.deleteIfExists(unfinished.resolveSibling(unfinished.getFileName() + "-journal"));
    try (Connection connection = Connections.writer(unfinished)) {
      Schema.migrate(connection, 0);
    }
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }

  static Path folder(Path file) {
    Path parent = file.getParent();
    return parent == null ? Path.of("") : parent;
  }
}
