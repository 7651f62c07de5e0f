package org.guvoh.names.gazetteer.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file so that others see it whole or not at all: beside its place, then renamed. */
public final class AtomicFile {
  private AtomicFile() {}

  /** What writes the file's content to the path it is given. */
  @FunctionalInterface
  public interface Content {
    void writeTo(Path file) throws IOException;
  }

  public static void write(Path target, Content content) {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IllegalArgumentException("no folder to write to: " + target);
    }
    try {
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, "packing", ".part");
      try {
        content.writeTo(part);
        move(part, target);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot write " + target + "; set GUVOH_HOME to a folder you may write to", e);
    }
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
