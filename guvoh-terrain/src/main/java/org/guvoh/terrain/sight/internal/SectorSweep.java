package org.guvoh.terrain.sight.internal;

/**
 * Decides every target in one sector of one cone, outwards in groups of sixteen major lines.
 *
 * <p>A target under the lower bound of its bin is hidden and one over the upper bound visible, with a slack that covers
 * rounding and the bend of the Earth within a segment; the few between are walked exactly, group by group, where the
 * group's upper bound leaves room. Blocks under the lower bound are passed over whole: they hold no visible target, and
 * what they hide is hidden already. The answer is that of {@link ExactRay} in every cell.
 */
final class SectorSweep {
  static final int GROUP = 16;

  private static final double ROUNDING = 1e-9;

  private final SightScene scene;
  private final Cone cone;
  private final byte[] cells;
  private final int sector;
  private final int sectors;
  private final boolean ownsDiagonals;
  private final HorizonBins bins;
  private final GroupWindow window;
  private final ExactRay ray;
  private final int reach;
  private double[] edges = new double[256];
  private double[] smallest = new double[256];
  private double[] largest = new double[256];
  private double groupSlack;
  private double targetSlack;
  private int group;

  SectorSweep(SightScene scene, Cone cone, int sector, int sectors, double rangeMetres, byte[] cells) {
    this.scene = scene;
    this.cone = cone;
    this.cells = cells;
    this.sector = sector;
    this.sectors = sectors;
    this.ownsDiagonals = cone.majorIsColumn;
    double step = cone.majorIsColumn ? narrowestColumn(scene, cone) : scene.metric().metresPerRow();
    this.reach = (int) Math.min(cone.reach, Math.ceil(rangeMetres / step) + 1);
    this.bins = new HorizonBins(sector, sectors, reach);
    this.window = new GroupWindow(scene, cone, rangeMetres * rangeMetres);
    this.ray = new ExactRay(scene, cone);
  }

  private static double narrowestColumn(SightScene scene, Cone cone) {
    return Math.min(
        scene.metric().width(cone.minorFirst), scene.metric().width(cone.minorLast));
  }

  void run() {
    double to = bins.from + 2.0 / sectors;
    for (int first = 1; first <= reach; first += GROUP) {
      group = (first - 1) / GROUP;
      int last = Math.min(first + GROUP - 1, reach);
      bins.openGroup(first);
      ensureRoom(bins.count + 2);
      window.load(first, last, bins.from, to, bins);
      setSlack(first);
      for (int k = first; k <= last; k++) {
        for (int run = 0; run < window.runCount; run++) {
          decideTargets(k, window.runStart(run), window.runEnd(run));
        }
        for (int run = 0; run < window.runCount; run++) {
          if (k > 1) {
            raiseByMinorLines(k, window.runStart(run), window.runEnd(run));
          }
          raiseByMajorLine(k, window.runStart(run), window.runEnd(run));
        }
      }
      bins.closeGroup(group, groupSlack);
    }
  }

  private void ensureRoom(int count) {
    if (edges.length < count) {
      edges = new double[count];
      smallest = new double[count];
      largest = new double[count];
    }
  }

  /** Bounds what straight segments between slopes ignore: curvature and the metric's change within one cell. */
  private void setSlack(int first) {
    double row = scene.metric().metresPerRow();
    double column = scene.metric().metresPerColumn();
    int before = Math.max(1, first - 1);
    double bend = Math.abs(scene.drop()) * Math.max(row * row, column * column);
    double perCell = Math.abs(scene.metric().widthSlope()) / column;
    groupSlack = (bend + 2 * perCell * window.relief()) / before;
    double uneven = window.unevenness(Math.max(-cone.minorFirst, cone.minorLast));
    targetSlack = ROUNDING + scene.targetMetres() * Math.min(uneven, 1) / before;
  }

  private void decideTargets(int k, int start, int end) {
    int first = Math.max(start, firstTarget(k));
    int last = Math.min(end, lastTarget(k));
    double[] line = window.line(k);
    double perLine = bins.scale / k;
    double offset = bins.from * bins.scale;
    double top = scene.targetMetres() / k;
    int cell = cone.index(k, first);
    for (int j = first; j <= last; j++, cell += cone.minorStride) {
      if (cells[cell] != Cells.HIDDEN) {
        continue;
      }
      double slope = line[j - window.base] + top;
      int bin = bins.binOf(j * perLine - offset);
      if (slope < bins.lower[bin] - targetSlack) {
        continue;
      }
      double upper = Math.max(bins.upperBefore[bin], bins.upperNow[bin] + groupSlack);
      if (slope > upper + targetSlack) {
        cells[cell] = slope > HorizonBins.VOID_LIMIT ? Cells.UNKNOWN : Cells.VISIBLE;
      } else {
        cells[cell] = walk(k, j, bin, slope - targetSlack);
      }
    }
  }

  private byte walk(int k, int j, int bin, double slope) {
    if (slope > HorizonBins.VOID_LIMIT) {
      return Cells.UNKNOWN;
    }
    ray.aim(k, j);
    if (bins.upperNow[bin] + groupSlack >= slope && ray.hiddenBetween(group * GROUP + 1, k)) {
      return Cells.HIDDEN;
    }
    for (int past = group - 1; past >= 0; past--) {
      if (bins.groupUpper(past, bin) >= slope
          && ray.hiddenBetween(past * GROUP + 1, past * GROUP + GROUP)) {
        return Cells.HIDDEN;
      }
    }
    return ray.metVoid() ? Cells.UNKNOWN : Cells.VISIBLE;
  }

  private int firstTarget(int k) {
    if (sector == 0) {
      return ownsDiagonals ? -k : 1 - k;
    }
    return -Math.floorDiv(-(2 * sector - sectors) * k, sectors);
  }

  private int lastTarget(int k) {
    if (sector == sectors - 1) {
      return ownsDiagonals ? k : k - 1;
    }
    return -Math.floorDiv(-(2 * sector + 2 - sectors) * k, sectors) - 1;
  }

  private void raiseByMajorLine(int k, int start, int end) {
    double[] line = window.line(k);
    double offset = bins.from * bins.scale;
    double perLine = bins.scale / k;
    int firstEdge = (int) Math.max(0, Math.ceil(start * perLine - offset));
    int lastEdge = (int) Math.min(bins.count, Math.floor(end * perLine - offset));
    if (lastEdge < 0 || firstEdge > bins.count) {
      return;
    }
    double lineStep = k / bins.scale;
    double shift = bins.from * k - start;
    int base = start - window.base;
    int lastSegment = end - start - 1;
    for (int edge = firstEdge; edge <= lastEdge; edge++) {
      double y = shift + edge * lineStep;
      int j = Math.min((int) y, lastSegment);
      double share = y - j;
      edges[edge] = line[base + j] * (1 - share) + line[base + j + 1] * share;
    }
    boundBins(firstEdge, lastEdge);
    includeSamples(line, start, end, perLine, offset);
    mergeBins(Math.max(0, firstEdge - 1), Math.min(bins.count - 1, lastEdge));
  }

  private void boundBins(int firstEdge, int lastEdge) {
    for (int bin = firstEdge; bin < lastEdge; bin++) {
      smallest[bin] = Math.min(edges[bin], edges[bin + 1]);
      largest[bin] = Math.max(edges[bin], edges[bin + 1]);
    }
    if (firstEdge > 0) {
      smallest[firstEdge - 1] = Double.NEGATIVE_INFINITY;
      largest[firstEdge - 1] = firstEdge <= lastEdge ? edges[firstEdge] : Double.NEGATIVE_INFINITY;
    }
    if (lastEdge >= 0 && lastEdge < bins.count) {
      smallest[lastEdge] = Double.NEGATIVE_INFINITY;
      double other = firstEdge > lastEdge ? Double.NEGATIVE_INFINITY : edges[lastEdge];
      largest[lastEdge] = other;
    }
  }

  private void includeSamples(double[] line, int start, int end, double perLine, double offset) {
    for (int j = start; j <= end; j++) {
      double position = j * perLine - offset;
      if (position >= 0 && position <= bins.count) {
        int bin = bins.binOf(position);
        double slope = line[j - window.base];
        if (slope < smallest[bin]) {
          smallest[bin] = slope;
        }
        if (slope > largest[bin]) {
          largest[bin] = slope;
        }
      }
    }
  }

  private void mergeBins(int first, int last) {
    double[] lower = bins.lower;
    double[] upper = bins.upperNow;
    for (int bin = first; bin <= last; bin++) {
      if (largest[bin] < HorizonBins.VOID_LIMIT) {
        lower[bin] = Math.max(lower[bin], smallest[bin] - groupSlack);
      }
      upper[bin] = Math.max(upper[bin], largest[bin]);
    }
  }

  private void raiseByMinorLines(int k, int start, int end) {
    double[] here = window.line(k);
    double[] before = window.line(k - 1);
    double offset = bins.from * bins.scale;
    double perLine = bins.scale / k;
    double perLineBefore = bins.scale / (k - 1);
    double perWidth = (double) k * (k - 1) / bins.scale;
    double[] upper = bins.upperNow;
    for (int j = start; j <= end; j++) {
      if (j == 0) {
        continue;
      }
      double position = j * perLine - offset;
      double positionBefore = j * perLineBefore - offset;
      int first = (int) Math.ceil(Math.max(0, Math.min(position, positionBefore)));
      int last = (int) Math.min(bins.count, Math.max(position, positionBefore));
      for (int edge = first; edge <= last; edge++) {
        double share = Math.min(1, Math.max(0, (edge - position) * perWidth / j));
        double slope = here[j - window.base] * (1 - share) + before[j - window.base] * share;
        if (edge > 0 && slope > upper[edge - 1]) {
          upper[edge - 1] = slope;
        }
        if (edge < bins.count && slope > upper[edge]) {
          upper[edge] = slope;
        }
      }
    }
  }
}
