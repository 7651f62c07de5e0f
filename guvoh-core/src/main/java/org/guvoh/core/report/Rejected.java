package org.guvoh.core.report;

import org.guvoh.core.Checks;

/**
 * Something that was not read: a counted value, never an exception that stops a batch.
 *
 * @param file the file or address as the user gave it
 * @param place where in it (line, byte, member), or {@code whole file}
 * @param code stable code, listed in docs/reference/errors.md
 * @param reason what is wrong
 * @param remedy what to do
 */
public record Rejected(String file, String place, String code, String reason, String remedy) {
  public Rejected {
    Checks.filled(file, "file");
    Checks.filled(place, "place");
    Checks.filled(code, "code");
    Checks.filled(reason, "reason");
    Checks.filled(remedy, "remedy");
  }

  /** One line for people. */
  public String message() {
    return file + " (" + place + "): " + reason + " [" + code + "]. " + remedy;
  }
}
