package org.guvoh.terrain.sight.internal;

import org.guvoh.terrain.elevation.LocalMetric;

/**
 * The heights of sixteen major lines of a sector (and the line before them), as slopes against the eye: {@code
 * slopes[line][j − base]} is the rise of the ground over the eye per major step. In these units every edge of the grid
 * is a straight segment over the direction j/k, so that bounds need no further geometry. Blocks of sixteen by sixteen
 * samples that lie under the sure horizon are left out.
 */
final class GroupWindow {
  private final SightScene scene;
  private final Cone cone;
  private final float[] heights;
  private final LocalMetric metric;
  private final boolean plane;
  private final double majorSquare;
  private final double minorSquare;
  private final double rangeSquare;

  final double[][] slopes = new double[SectorSweep.GROUP + 1][];
  int[] runs = new int[16];
  int runCount;
  int base;
  int firstK;
  int lastK;
  private int firstJ;
  private int lastJ;
  private double lowest;
  private double highest;
  private boolean highestUnknown;

  GroupWindow(SightScene scene, Cone cone, double rangeSquare) {
    this.scene = scene;
    this.cone = cone;
    this.heights = scene.heights();
    this.metric = scene.metric();
    this.plane = metric.isPlane();
    this.rangeSquare = rangeSquare;
    double row = metric.metresPerRow() * metric.metresPerRow();
    double column = metric.metresPerColumn() * metric.metresPerColumn();
    majorSquare = cone.majorIsColumn ? column : row;
    minorSquare = cone.majorIsColumn ? row : column;
  }

  /** Selects and loads what matters of lines firstK to lastK between directions from and to. */
  void load(int firstLine, int lastLine, double from, double to, HorizonBins bins) {
    firstK = firstLine;
    lastK = lastLine;
    int before = Math.max(1, firstK - 1);
    firstJ = Math.max(cone.minorFirst, (int) Math.floor(Math.min(from * before, from * lastK)));
    lastJ = Math.min(cone.minorLast, (int) Math.ceil(Math.max(to * before, to * lastK)));
    base = firstJ - 1;
    runCount = 0;
    lowest = Double.POSITIVE_INFINITY;
    highest = Double.NEGATIVE_INFINITY;
    ensureRoom(lastJ - firstJ + 3);
    for (int j = firstJ; j <= lastJ; j += SectorSweep.GROUP) {
      int end = Math.min(j + SectorSweep.GROUP - 1, lastJ);
      if (matters(before, j, end, bins)) {
        addRun(j, end);
      }
    }
    for (int run = 0; run < runCount; run++) {
      for (int k = before; k <= lastK; k++) {
        loadLine(k, runStart(run), runEnd(run));
      }
    }
  }

  /** First minor line of a run, with the line before it where there is one. */
  int runStart(int run) {
    return runs[2 * run];
  }

  /** Last minor line of a run, with the line after it where there is one. */
  int runEnd(int run) {
    return runs[2 * run + 1];
  }

  double[] line(int k) {
    return slopes[k - firstK + 1];
  }

  /** How far, in metres of height, the loaded ground differs from the eye or within itself, at most. */
  double relief() {
    return runCount == 0
        ? 0
        : Math.max(highest - lowest, Math.max(Math.abs(highest - scene.eyeMetres()), Math.abs(lowest - scene.eyeMetres())));
  }

  private void ensureRoom(int length) {
    if (slopes[0] == null || slopes[0].length < length) {
      for (int i = 0; i < slopes.length; i++) {
        slopes[i] = new double[length + 64];
      }
    }
  }

  private void addRun(int start, int end) {
    int from = Math.max(cone.minorFirst, start - 1);
    int to = Math.min(cone.minorLast, end + 1);
    if (runCount > 0 && runs[2 * runCount - 1] >= from) {
      runs[2 * runCount - 1] = to;
      return;
    }
    if (2 * runCount + 2 > runs.length) {
      runs = java.util.Arrays.copyOf(runs, 2 * runs.length);
    }
    runs[2 * runCount] = from;
    runs[2 * runCount + 1] = to;
    runCount++;
  }

  private boolean matters(int before, int start, int end, HorizonBins bins) {
    int from = Math.max(cone.minorFirst, start - 1);
    int to = Math.min(cone.minorLast, end + 1);
    double nearest = nearestSquare(before, from, to);
    if (nearest * (1 - 2 * unevenness(Math.max(-from, to))) > rangeSquare) {
      return false;
    }
    int firstBin = binFloor(Math.min(from / (double) before, from / (double) lastK), bins);
    int lastBin = binFloor(Math.max(to / (double) before, to / (double) lastK), bins);
    firstBin = Math.max(0, firstBin);
    lastBin = Math.min(bins.count - 1, lastBin);
    if (firstBin > lastBin) {
      return false;
    }
    scan(before, from, to);
    return highestUnknown || !isUnder(bins, firstBin, lastBin, slopeBound(before, from, to, nearest));
  }

  private static int binFloor(double direction, HorizonBins bins) {
    return (int) Math.floor((direction - bins.from) * bins.scale);
  }

  private static boolean isUnder(HorizonBins bins, int first, int last, double bound) {
    double[] lower = bins.lower;
    for (int bin = first; bin <= last; bin++) {
      if (!(lower[bin] > bound)) {
        return false;
      }
    }
    return true;
  }

  private double nearestSquare(int k, int from, int to) {
    int j = from > 0 ? from : Math.min(to, 0);
    return (double) k * k * majorSquare + (double) j * j * minorSquare;
  }

  private double blockHighest;

  private double slopeBound(int before, int from, int to, double nearest) {
    double bend = unevenness(Math.max(Math.abs(from), Math.abs(to)));
    double rise =
        blockHighest + scene.targetMetres() - scene.drop() * nearest * (1 - 2 * bend) - scene.eyeMetres();
    double slope = rise / (rise >= 0 ? before : lastK);
    return slope + Math.abs(slope) * bend + 1e-9;
  }

  /** By what share the metric can differ from that at the observer, within the loaded lines. */
  double unevenness(int widestJ) {
    double offset = cone.majorIsColumn ? widestJ : lastK;
    double share =
        Math.abs(metric.widthSlope()) * offset + Math.abs(metric.widthCurve()) * offset * offset;
    return 1.2 * share / metric.metresPerColumn();
  }

  private void scan(int before, int from, int to) {
    float high = Float.NEGATIVE_INFINITY;
    float low = Float.POSITIVE_INFINITY;
    boolean unknown = false;
    int inner = cone.majorIsColumn ? Math.abs(cone.majorStride) : cone.minorStride;
    int outer = cone.majorIsColumn ? cone.minorStride : cone.majorStride;
    int outerCount = cone.majorIsColumn ? to - from + 1 : lastK - before + 1;
    int innerCount = cone.majorIsColumn ? lastK - before + 1 : to - from + 1;
    int start = cone.index(cone.majorIsColumn && cone.sign < 0 ? lastK : before, from);
    for (int i = 0; i < outerCount; i++, start += outer) {
      for (int index = start; index < start + innerCount * inner; index++) {
        float height = heights[index];
        if (height > high) {
          high = height;
        }
        if (height < low) {
          low = height;
        }
        unknown |= height != height;
      }
    }
    blockHighest = high;
    highestUnknown = unknown;
    highest = Math.max(highest, high);
    lowest = Math.min(lowest, low);
  }

  private void loadLine(int k, int from, int to) {
    double[] line = line(k);
    double perStep = 1.0 / k;
    double majorPart = (double) k * k * majorSquare;
    int index = cone.index(k, from);
    for (int j = from; j <= to; j++, index += cone.minorStride) {
      float height = heights[index];
      if (height != height) {
        line[j - base] = 1e300;
      } else if (plane) {
        double square = majorPart + (double) j * j * minorSquare;
        line[j - base] = (height - scene.eyeMetres() - scene.drop() * square) * perStep;
      } else {
        line[j - base] = unevenSlope(k, j, height, perStep);
      }
    }
  }

  private double unevenSlope(int k, int j, double height, double perStep) {
    double south = cone.rowOffset(k, j);
    double east = cone.columnOffset(k, j);
    double square = metric.squaredDistance(south, east);
    double row = south * metric.metresPerRow();
    double column = east * metric.metresPerColumn();
    double even = row * row + column * column;
    return (height - scene.eyeMetres() - scene.drop() * square) * perStep * Math.sqrt(even / square);
  }
}
