package org.guvoh.core.report;

/**
 * A timestamp file: it says that bytes with a digest existed at a time. Kept as it came; who issued
 * it and whether its signature holds is not checked.
 *
 * @param digest hexadecimal; the id of a report, if it is the proof of one
 * @param asserted the time it asserts, ISO 8601; empty where it names none itself
 */
public record Proof(Kind kind, String digest, String asserted, String file, Payload bytes) {
  /** Forms of timestamp files. */
  public enum Kind {
    RFC_3161,
    OPEN_TIMESTAMPS
  }
}
