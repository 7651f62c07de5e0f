package org.guvoh.app.cli;

import java.io.Console;

/** Whether a person sits at a terminal. */
final class Terminal {
  private Terminal() {}

  /**
   * Up to Java 21 there is a console only at a terminal; since 22 it is always there and says so.
   */
  @SuppressWarnings("SystemConsoleNull")
  static boolean isThere() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
