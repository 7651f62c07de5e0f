package org.guvoh.terrain.sight.internal;

import java.util.Arrays;

/**
 * What is known of the horizon in narrow bins of direction, while a sector is swept outwards.
 *
 * <p>A direction is the slope m = j/k. For every bin: {@code lower}, which every ray of the bin is sure to meet, and
 * {@code upper}, which no ray of the bin exceeds. Upper bounds are also kept for each group of sixteen major lines, so
 * that a ray has to be walked only through groups that can hide its target. The number of bins doubles with distance,
 * so that a bin is always at most half a cell wide.
 */
final class HorizonBins {
  /** Values beyond this come from a void. */
  static final double VOID_LIMIT = 1e15;

  private static final int BINS_PER_CELL = 2;
  private static final int FIRST_LEVEL_END = 64;

  final double from;
  int count;
  double scale;
  int level;
  double[] lower;
  double[] upperBefore;
  double[] upperNow;
  private final double[][] groupUpper;
  private final int[] groupLevel;
  private int levelEnd;

  HorizonBins(int sector, int sectors, int reach) {
    from = -1 + 2.0 * sector / sectors;
    count = Math.max(2, 2 * BINS_PER_CELL * FIRST_LEVEL_END / sectors);
    scale = count / (2.0 / sectors);
    levelEnd = FIRST_LEVEL_END;
    lower = filled(count);
    upperBefore = filled(count);
    upperNow = filled(count);
    int groups = reach / SectorSweep.GROUP + 2;
    groupUpper = new double[groups][];
    groupLevel = new int[groups];
  }

  private static double[] filled(int count) {
    double[] values = new double[count];
    Arrays.fill(values, Double.NEGATIVE_INFINITY);
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

  private static double[] doubled(double[] values) {
    double[] twice = new double[2 * values.length];
    for (int i = 0; i < values.length; i++) {
      twice[2 * i] = values[i];
      twice[2 * i + 1] = values[i];
    }
    return twice;
  }

  /** Files the upper bounds of the group, raised by {@code slack}, and begins the next. */
  void closeGroup(int group, double slack) {
    for (int bin = 0; bin < count; bin++) {
      upperNow[bin] += slack;
      upperBefore[bin] = Math.max(upperBefore[bin], upperNow[bin]);
    }
    groupUpper[group] = upperNow;
    groupLevel[group] = level;
  }

  /** The upper bound a closed group set for a bin of the present level. */
  double groupUpper(int group, int bin) {
    return groupUpper[group][bin >> (level - groupLevel[group])];
  }

  int binOf(double position) {
    return Math.min(count - 1, (int) position);
  }
}
