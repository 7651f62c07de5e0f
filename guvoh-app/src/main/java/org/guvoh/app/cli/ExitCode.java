package org.guvoh.app.cli;

/** The exit codes, as documented in docs/reference/commands.md. */
final class ExitCode {
  /** Done. */
  static final int OK = 0;

  /** Done, but something was refused or found wrong; it was said on standard error. */
  static final int INCOMPLETE = 1;

  /** The command line was not understood. */
  static final int USAGE = 2;

  /** The case file or another file cannot be used. */
  static final int FILE = 3;

  /** A fault of the program. */
  static final int FAULT = 70;

  private ExitCode() {}
}
