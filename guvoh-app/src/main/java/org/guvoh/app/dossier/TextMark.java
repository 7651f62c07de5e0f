package org.guvoh.app.dossier;

import java.util.List;

/**
 * A stretch of a report's text that something was taken from.
 *
 * @param kind what it shows
 * @param start first code point
 * @param end one past the last code point
 * @param rows numbers of the rows that stand on it; empty for mentions
 */
public record TextMark(Kind kind, int start, int end, List<Integer> rows) {
  /** What a mark shows. */
  public enum Kind {
    /** Words that make a claim. */
    CLAIM,
    /** Words that say how somebody passes content on. */
    CUE,
    /** The name of an actor. */
    ACTOR,
    /** The name of a place. */
    PLACE,
    /** A time. */
    TIME,
    /** A count. */
    COUNT
  }

  public TextMark {
    rows = List.copyOf(rows);
  }
}
