package org.guvoh.store.doctor;

/**
 * What one check of a case file found.
 *
 * @param code stable code, listed in docs/reference/case-file.md
 * @param what what was found, in words
 * @param where in which file, table or report
 * @param remedy what to do; empty where nothing needs doing
 */
public record Finding(Severity severity, String code, String what, String where, String remedy) {
  /** How much a finding matters. */
  public enum Severity {
    /** The check passed. */
    SOUND,
    /** Worth knowing; nothing is wrong. */
    NOTE,
    /** Something is wrong. */
    PROBLEM
  }

  static Finding sound(String code, String what, String where) {
    return new Finding(Severity.SOUND, code, what, where, "");
  }

  static Finding note(String code, String what, String where, String remedy) {
    return new Finding(Severity.NOTE, code, what, where, remedy);
  }

  static Finding problem(String code, String what, String where, String remedy) {
    return new Finding(Severity.PROBLEM, code, what, where, remedy);
  }

  public boolean isProblem() {
    return severity == Severity.PROBLEM;
  }

  /** One line for people. */
  public String message() {
    return where + ": " + what + " [" + code + "]" + (remedy.isEmpty() ? "" : ". " + remedy);
  }
}
