package org.guvoh.terrain.sight.internal;

import java.util.Arrays;

/**
 * What is known of the horizon in narrow bins of direction, while a sector is swept outwards.
 *
 * <p>A direction is the slope m = j/k. For every bin: {@code lower}, which every ray of the bin is
 * sure to meet, and {@code upper}, which no ray of the bin exceeds, in the units of {@link
 * GroupWindow}. Upper bounds are also kept for each group of sixteen major lines, so that a ray has
 * to be walked only through groups that can hide its target. The number of bins doubles with
 * distance, so that beyond the first level a bin is between half a cell and one cell wide.
 */
final class HorizonBins {
  /** Under every slope. */
  static final int NOTHING = Integer.MIN_VALUE / 2;

  private static final int BINS_PER_CELL = 1;
  private static final int FIRST_LEVEL_END = 64;

  /** The direction where the first bin begins. */
  final double from;

  /** Bins per unit of direction. */
  double scale;

  int count;
  int[] lower;
  int[] upperBefore;
  int[] upperNow;
  private int level;
  private int levelEnd = FIRST_LEVEL_END;
  private final int[][] groupUpper;
  private final int[] groupLevel;

  HorizonBins(int sector, int sectors, int reach) {
    from = -1 + 2.0 * sector / sectors;
    count = Math.max(2, 2 * BINS_PER_CELL * FIRST_LEVEL_END / sectors);
    scale = count / (2.0 / sectors);
    lower = filled(count);
    upperBefore = filled(count);
    upperNow = filled(count);
    int groups = reach / SectorSweep.GROUP + 2;
    groupUpper = new int[groups][];
    groupLevel = new int[groups];
  }

  private static int[] filled(int count) {
    int[] values = new int[count];
    Arrays.fill(values, NOTHING);
    return values;
  }

  /** Narrows the bins when the group that begins at major line k lies in the next level. */
  void openGroup(int k) {
    if (k > levelEnd) {
      levelEnd *= 2;
      lower = doubled(lower);
      upperBefore = doubled(upperBefore);
      count *= 2;
      scale *= 2;
      level++;
    }
    upperNow = filled(count);
  }

  private static int[] doubled(int[] values) {
    int[] twice = new int[2 * values.length];
    for (int i = 0; i < values.length; i++) {
      twice[2 * i] = values[i];
      twice[2 * i + 1] = values[i];
    }
    return twice;
  }

  /** Files the upper bounds of the group, raised by {@code slack}, and begins the next. */
  void closeGroup(int group, int slack) {
    for (int bin = 0; bin < count; bin++) {
      upperNow[bin] += slack;
      upperBefore[bin] = Math.max(upperBefore[bin], upperNow[bin]);
    }
    groupUpper[group] = upperNow;
    groupLevel[group] = level;
  }

  /** The upper bound a closed group set for a bin of the present level. */
  int groupUpper(int group, int bin) {
    return groupUpper[group][bin >> (level - groupLevel[group])];
  }

  /** Position on the scale of bins of sample j on major line k; its whole part is the bin. */
  double position(double j, int k) {
    return (j / k - from) * scale;
  }

  /** True when every bin from first to last is sure to rise over the bound. */
  boolean allOver(int bound, int first, int last) {
    for (int bin = Math.max(0, first); bin <= Math.min(count - 1, last); bin++) {
      if (lower[bin] <= bound) {
        return false;
      }
    }
    return true;
  }
}
