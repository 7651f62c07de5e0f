package org.guvoh.terrain.sight.internal;

import java.util.Arrays;
import org.guvoh.terrain.elevation.ElevationGrid;
import org.guvoh.terrain.elevation.LocalMetric;

/**
 * The heights of sixteen major lines of a sector (and the line before them), as slopes against the
 * eye: the rise of the ground over the eye per major step, after the Earth's drop, in units of 2⁻¹⁷
 * metre. In these terms every edge of the grid is a straight segment over the direction j/k, so
 * that bounds need no further geometry. Blocks of sixteen by sixteen samples that lie under the
 * sure horizon are left out; what is left are runs of minor lines.
 */
final class GroupWindow {
  static final int CHUNK = 8;

  /** Stands for a void, and for slopes too steep for the units: to be walked exactly. */
  static final int VOID = 1 << 30;

  static final double UNITS_PER_METRE = 1 << 17;

  int firstK;
  int lastK;

  /** The minor line at index 0 of {@link #line}. */
  int base;

  int runCount;
  private int[] runs = new int[16];
  private final int[][] lines;
  private final int[][] highs;
  private final SightScene scene;
  private final Cone cone;
  private final float[] heights;
  private final LocalMetric metric;
  private final boolean plane;
  private final double majorSquare;
  private final double minorSquare;
  private final double squaredRange;
  private float blockHighest;

  GroupWindow(SightScene scene, Cone cone, int widest, double rangeMetres) {
    this.lines = new int[SectorSweep.GROUP + 1][widest + 3 * SectorSweep.GROUP];
    this.highs = new int[SectorSweep.GROUP + 1][(widest + 3 * SectorSweep.GROUP) / CHUNK + 1];
    this.scene = scene;
    this.cone = cone;
    this.heights = scene.heights();
    this.metric = scene.metric();
    this.plane = metric.isPlane();
    this.squaredRange = rangeMetres * rangeMetres;
    double row = metric.metresPerRow() * metric.metresPerRow();
    double column = metric.metresPerColumn() * metric.metresPerColumn();
    majorSquare = cone.majorIsColumn ? column : row;
    minorSquare = cone.majorIsColumn ? row : column;
  }

  /**
   * Selects and loads what matters of major lines {@code first} to {@code last} between two
   * directions.
   */
  void load(int first, int last, double from, double to, HorizonBins bins) {
    firstK = first;
    lastK = last;
    int before = Math.max(1, first - 1);
    int firstJ = Math.max(cone.minorFirst, (int) Math.floor(Math.min(from * before, from * last)));
    int lastJ = Math.min(cone.minorLast, (int) Math.ceil(Math.max(to * before, to * last)));
    base = firstJ - 1;
    selectRuns(before, firstJ, lastJ, bins);
    for (int run = 0; run < runCount; run++) {
      for (int k = before; k <= last; k++) {
        loadLine(k, runStart(run), runEnd(run));
        loadChunkHighs(k, runStart(run) - base, runEnd(run) - base);
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

  /** The slopes of a major line; index j − base. */
  int[] line(int k) {
    return lines[k - firstK + 1];
  }

  /** The highest slope of each chunk of a major line, with the sample after the chunk. */
  int[] chunkHighs(int k) {
    return highs[k - firstK + 1];
  }

  /** By what share the metric can differ from that at the observer, within the loaded lines. */
  double unevenness(int widestJ) {
    double offset = cone.majorIsColumn ? widestJ : lastK;
    double share =
        Math.abs(metric.widthSlope()) * offset + Math.abs(metric.widthCurve()) * offset * offset;
    return 1.2 * share / metric.metresPerColumn();
  }

  private void selectRuns(int before, int firstJ, int lastJ, HorizonBins bins) {
    runCount = 0;
    for (int j = firstJ; j <= lastJ; j += SectorSweep.GROUP) {
      int from = Math.max(cone.minorFirst, j - 1);
      int to = Math.min(Math.min(lastJ, j + SectorSweep.GROUP - 1) + 1, cone.minorLast);
      if (matters(before, from, to, bins)) {
        addRun(from, to);
      }
    }
  }

  private void addRun(int from, int to) {
    if (runCount > 0 && runs[2 * runCount - 1] >= from) {
      runs[2 * runCount - 1] = to;
      return;
    }
    if (2 * runCount + 2 > runs.length) {
      runs = Arrays.copyOf(runs, 2 * runs.length);
    }
    runs[2 * runCount] = from;
    runs[2 * runCount + 1] = to;
    runCount++;
  }

  private boolean matters(int before, int from, int to, HorizonBins bins) {
    int nearestJ = from > 0 ? from : Math.min(to, 0);
    double nearest =
        (double) before * before * majorSquare + (double) nearestJ * nearestJ * minorSquare;
    double uneven = unevenness(Math.max(-from, to));
    nearest *= 1 - 2 * uneven;
    if (nearest > squaredRange) {
      return false;
    }
    double low = Math.floor(Math.min(bins.position(from, before), bins.position(from, lastK)));
    double top = Math.max(bins.position(to, before), bins.position(to, lastK));
    if (top < 0 || low >= bins.count) {
      return false;
    }
    if (scanMeetsVoid(before, from, to)) {
      return true;
    }
    return !bins.allOver(slopeBound(before, nearest, uneven), (int) low, (int) top);
  }

  /** No target or ground of the block just scanned has a steeper slope. */
  private int slopeBound(int before, double nearest, double uneven) {
    double drop = Math.max(0, scene.drop()) * nearest;
    double rise = blockHighest + scene.targetMetres() - drop - scene.eyeMetres();
    double slope = rise / (rise >= 0 ? before : lastK);
    double bound = (slope + Math.abs(slope) * uneven) * UNITS_PER_METRE + 2;
    return (int) Math.max(HorizonBins.NOTHING, bound);
  }

  /**
   * Takes the block's highest ground, or sea level when all of it is lower. The bits of floats
   * compare as whole numbers as long as one is positive, and NaN, as {@link ElevationGrid} keeps
   * it, is over all of them.
   */
  private boolean scanMeetsVoid(int before, int from, int to) {
    boolean columns = cone.majorIsColumn;
    int nearLeft = columns && cone.sign < 0 ? lastK : before;
    int start = cone.index(nearLeft, from);
    int outerStride = columns ? cone.minorStride : cone.majorStride;
    int outerCount = columns ? to - from + 1 : lastK - before + 1;
    int innerCount = columns ? lastK - before + 1 : to - from + 1;
    int high = Integer.MIN_VALUE;
    for (int i = 0; i < outerCount; i++, start += outerStride) {
      for (int index = start; index < start + innerCount; index++) {
        high = Math.max(high, Float.floatToRawIntBits(heights[index]));
      }
    }
    blockHighest = high < 0 ? 0 : Float.intBitsToFloat(high);
    return Float.isNaN(blockHighest);
  }

  private void loadLine(int k, int from, int to) {
    if (plane) {
      loadPlaneLine(k, from, to);
      return;
    }
    int[] line = line(k);
    double perStep = UNITS_PER_METRE / k;
    int index = cone.index(k, from);
    for (int j = from; j <= to; j++, index += cone.minorStride) {
      double slope = unevenSlope(k, j, heights[index], perStep);
      line[j - base] = Math.abs(slope) < VOID ? (int) slope : VOID;
    }
  }

  private void loadPlaneLine(int k, int from, int to) {
    int[] line = line(k);
    double perStep = UNITS_PER_METRE / k;
    double eye = scene.eyeMetres() + scene.drop() * k * k * majorSquare;
    double drop = scene.drop() * minorSquare;
    int index = cone.index(k, from);
    for (int j = from; j <= to; j++, index += cone.minorStride) {
      double slope = (heights[index] - eye - drop * ((double) j * j)) * perStep;
      line[j - base] = Math.abs(slope) < VOID ? (int) slope : VOID;
    }
  }

  private double unevenSlope(int k, int j, double height, double perStep) {
    double south = cone.rowOffset(k, j);
    double east = cone.columnOffset(k, j);
    double square = metric.squaredDistance(south, east);
    double row = south * metric.metresPerRow();
    double column = east * metric.metresPerColumn();
    double even = row * row + column * column;
    return (height - scene.eyeMetres() - scene.drop() * square)
        * perStep
        * Math.sqrt(even / square);
  }

  private void loadChunkHighs(int k, int from, int to) {
    int[] line = line(k);
    int[] chunkHighs = chunkHighs(k);
    for (int chunk = from / CHUNK; chunk * CHUNK <= to; chunk++) {
      int last = Math.min(to, chunk * CHUNK + CHUNK);
      int high = HorizonBins.NOTHING;
      for (int i = Math.max(from, chunk * CHUNK); i <= last; i++) {
        high = Math.max(high, line[i]);
      }
      chunkHighs[chunk] = high;
    }
  }
}
