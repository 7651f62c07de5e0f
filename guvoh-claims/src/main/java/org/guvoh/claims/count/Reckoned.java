package org.guvoh.claims.count;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A number with what stands beside it, before its limits are set.
 *
 * @param start first piece, bounds included
 * @param figure first piece of the figure that counts
 * @param end one past the last piece
 * @param total the total it is part of, if said
 * @param earlier the number whose place it takes, if said
 */
record Reckoned(
    int start,
    int figure,
    int end,
    long low,
    OptionalLong high,
    boolean round,
    Optional<Long> total,
    Optional<Long> earlier,
    String rule,
    String row) {
  static Reckoned of(Numeral number) {
    return new Reckoned(
        number.start(),
        number.start(),
        number.end(),
        number.low(),
        number.high(),
        number.round(),
        Optional.empty(),
        Optional.empty(),
        "number",
        number.row());
  }

  Reckoned withLimits(long newLow, OptionalLong newHigh, boolean newRound) {
    return new Reckoned(start, figure, end, newLow, newHigh, newRound, total, earlier, rule, row);
  }

  Reckoned spanning(int from, int to) {
    return new Reckoned(from, figure, to, low, high, round, total, earlier, rule, row);
  }

  Reckoned ofTotal(long said, int to) {
    return new Reckoned(
        start, figure, to, low, high, round, Optional.of(said), earlier, "part of a total", row);
  }

  Reckoned after(long said, int to) {
    return new Reckoned(
        start, figure, to, low, high, round, total, Optional.of(said), "corrected", row);
  }

  Reckoned by(String newRule) {
    return new Reckoned(start, figure, end, low, high, round, total, earlier, newRule, row);
  }
}
