package org.guvoh.claims.count;

import java.util.OptionalLong;

/**
 * A number in figures or words, from one piece to before another.
 *
 * @param high empty where the words set no upper bound
 * @param round whether the words themselves say that it is not exact
 * @param scaled whether a word of scale ended it ("two hundred")
 * @param row the row of number words behind it, or {@code rule:figures}
 */
record Numeral(
    int start, int end, long low, OptionalLong high, boolean round, boolean scaled, String row) {
  static Numeral exactly(int start, int end, long value, boolean scaled, String row) {
    return new Numeral(start, end, value, OptionalLong.of(value), false, scaled, row);
  }

  boolean isExact() {
    return high.isPresent() && high.getAsLong() == low;
  }

  boolean isOpen() {
    return high.isEmpty();
  }
}
