package org.guvoh.core.text;

/** A run of tokens of one sentence that names something; {@code end} is exclusive. */
public record NameSpan(int firstToken, int end, Kind kind) {
  /** What a name names. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    PLACE
  }
}
