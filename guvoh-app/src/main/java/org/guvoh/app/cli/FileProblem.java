package org.guvoh.app.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/**
 * A file or incident that a command was asked for and cannot use; the message says which, why, and
 * what to do.
 */
final class FileProblem extends RuntimeException {
  private static final long serialVersionUID = 1;

  FileProblem(String message) {
    super(message);
  }

  /** Something that could not be written. */
  static FileProblem unwritten(String what, IOException cause, String remedy) {
    return new FileProblem("cannot write " + what + ": " + words(cause) + ". " + remedy);
  }

  /** What the system said, in words. */
  static String words(IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return "its folder is missing";
    }
    if (cause instanceof AccessDeniedException) {
      return "writing there is not permitted";
    }
    if (cause instanceof FileAlreadyExistsException existing) {
      return "a file named " + existing.getFile() + " is in the way";
    }
    if (cause instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason();
    }
    return Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
  }
}
