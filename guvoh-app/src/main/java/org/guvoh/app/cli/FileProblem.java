package org.guvoh.app.cli;

/**
 * A file or incident that a command was asked for and cannot use; the message says which, why, and
 * what to do.
 */
final class FileProblem extends RuntimeException {
  private static final long serialVersionUID = 1;

  FileProblem(String message) {
    super(message);
  }
}
