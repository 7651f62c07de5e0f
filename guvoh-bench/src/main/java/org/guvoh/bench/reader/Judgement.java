package org.guvoh.bench.reader;

import java.util.Locale;

/** Counts predicates whose arguments are all right, partly right, or wrong. */
final class Judgement {
  private int right;
  private int half;
  private int wrong;

  void add(boolean all, boolean some) {
    if (all) {
      right++;
    } else if (some) {
      half++;
    } else {
      wrong++;
    }
  }

  @Override
  public String toString() {
    int total = Math.max(1, right + half + wrong);
    return String.format(
        Locale.ROOT,
        "predicates %d: right %d (%.1f %%), half %d, wrong %d",
        total,
        right,
        100.0 * right / total,
        half,
        wrong);
  }
}
