package org.guvoh.terrain.sight.internal;

/**
 * Decides every target in one sector of one cone, outwards in groups of sixteen major lines.
 *
 * <p>A target under the lower bound of its bin is hidden and one over the upper bound visible, with
 * a slack that covers rounding and the bend of the Earth within a segment; the few between are
 * walked exactly, group by group, where the group's upper bound leaves room. Blocks and chunks
 * under the lower bound are passed over whole: they hold no visible target, and what they would
 * hide is hidden already. The answer is that of {@link ExactRay} in every cell.
 */
final class SectorSweep {
  static final int GROUP = 16;

  private static final int CLOSED = Integer.MIN_VALUE;

  private final SightScene scene;
  private final Cone cone;
  private final byte[] cells;
  private final int sector;
  private final int sectors;
  private final int reach;
  private final HorizonBins bins;
  private final GroupWindow window;
  private final HorizonRaiser raiser;
  private final ExactRay ray;
  private final NearWalk near;
  private int group;
  private int groupSlack;
  private int targetSlack;

  SectorSweep(
      SightScene scene, Cone cone, int sector, int sectors, double rangeMetres, byte[] cells) {
    this.scene = scene;
    this.cone = cone;
    this.cells = cells;
    this.sector = sector;
    this.sectors = sectors;
    this.reach = (int) Math.min(cone.reach, Math.ceil(rangeMetres / narrowestStep()) + 1);
    this.bins = new HorizonBins(sector, sectors, reach);
    this.window = new GroupWindow(scene, cone, 2 * reach / sectors, rangeMetres);
    this.raiser = new HorizonRaiser(bins, window);
    this.ray = new ExactRay(scene, cone);
    this.near = new NearWalk(window, ray);
  }

  private double narrowestStep() {
    if (!cone.majorIsColumn) {
      return scene.metric().metresPerRow();
    }
    double north = scene.metric().width(cone.minorFirst);
    double south = scene.metric().width(cone.minorLast);
    return Math.max(1e-3, Math.min(north, south));
  }

  void run() {
    double to = bins.from + 2.0 / sectors;
    for (int first = 1; first <= reach; first += GROUP) {
      group = (first - 1) / GROUP;
      int last = Math.min(first + GROUP - 1, reach);
      bins.openGroup(first);
      raiser.openGroup();
      window.load(first, last, bins.from, to, bins);
      setSlack(first);
      for (int k = first; k <= last; k++) {
        for (int run = 0; run < window.runCount; run++) {
          sweepRun(k, window.runStart(run), window.runEnd(run));
        }
      }
      bins.closeGroup(group, groupSlack);
    }
  }

  /**
   * Bounds, in units of slope, what straight segments between whole-numbered slopes ignore: the
   * Earth's bend and the metric's change within one cell, rounding to units, and rounding of
   * fixed-point directions.
   */
  private void setSlack(int first) {
    double row = scene.metric().metresPerRow();
    double column = scene.metric().metresPerColumn();
    int before = Math.max(1, first - 1);
    double bend = Math.abs(scene.drop()) * Math.max(row * row, column * column);
    double uneven = 2 * Math.abs(scene.metric().widthSlope()) / column;
    double metres = (bend + (uneven + 4e-6) * scene.reliefMetres()) / before;
    groupSlack = (int) Math.min(1e9, Math.ceil(metres * GroupWindow.UNITS_PER_METRE) + 4);
    double width = Math.min(1, window.unevenness(Math.max(-cone.minorFirst, cone.minorLast)));
    double top = scene.targetMetres() * width / before * GroupWindow.UNITS_PER_METRE;
    targetSlack = groupSlack + (int) Math.min(1e9, Math.ceil(top) + 2);
  }

  /**
   * Passes over chunks of eight samples that lie under the sure horizon; sweeps the pieces between
   * them.
   */
  private void sweepRun(int k, int start, int end) {
    int open = CLOSED;
    int from = start - window.base;
    int to = end - window.base;
    double perLine = bins.scale / k;
    double perLineBefore = bins.scale / Math.max(1, k - 1);
    for (int chunk = from / GroupWindow.CHUNK; chunk * GroupWindow.CHUNK <= to; chunk++) {
      int first = window.base + Math.max(from, chunk * GroupWindow.CHUNK);
      int last = window.base + Math.min(to, (chunk + 1) * GroupWindow.CHUNK);
      int high = chunkHigh(k, chunk);
      if (high == GroupWindow.VOID || isUnder(k, high, first, last, perLine, perLineBefore)) {
        closePiece(k, open, first);
        open = CLOSED;
        if (high == GroupWindow.VOID) {
          sweepPiece(k, first, last, false);
          raiser.openVoids(k, first, last);
        }
      } else if (open == CLOSED) {
        open = first;
      }
    }
    closePiece(k, open, end);
  }

  private int chunkHigh(int k, int chunk) {
    int high = window.chunkHighs(k)[chunk];
    return k == 1 ? high : Math.max(high, window.chunkHighs(k - 1)[chunk]);
  }

  private boolean isUnder(
      int k, int high, int first, int last, double perLine, double perLineBefore) {
    double offset = bins.from * bins.scale;
    double low = Math.min(first * perLine, first * perLineBefore) - offset;
    double top = Math.max(last * perLine, last * perLineBefore) - offset;
    int bound =
        high + (int) (scene.targetMetres() * GroupWindow.UNITS_PER_METRE / Math.max(1, k - 1));
    return top < 0 || bins.allOver(bound + targetSlack, (int) Math.floor(low), (int) top);
  }

  private void closePiece(int k, int open, int end) {
    if (open != CLOSED) {
      sweepPiece(k, open, end, true);
    }
  }

  private void sweepPiece(int k, int start, int end, boolean known) {
    decideTargets(k, start, end);
    if (k > 1) {
      raiser.raiseByMinorLines(k, start, end);
    }
    raiser.raiseByMajorLine(k, start, end, known);
  }

  private void decideTargets(int k, int start, int end) {
    int first = Math.max(start, firstTarget(k));
    int last = Math.min(end, lastTarget(k));
    int[] line = window.line(k);
    double perLine = bins.scale / k;
    double offset = bins.from * bins.scale;
    int top = (int) (scene.targetMetres() * GroupWindow.UNITS_PER_METRE / k);
    int cell = cone.cell(k, first);
    for (int j = first; j <= last; j++, cell += cone.cellMinorStride) {
      int slope = line[j - window.base] + top;
      int bin = Math.max(0, Math.min(bins.count - 1, (int) (j * perLine - offset)));
      if (slope < bins.lower[bin] - targetSlack || cells[cell] != Cells.HIDDEN) {
        continue;
      }
      int upper = Math.max(bins.upperBefore[bin], bins.upperNow[bin]) + targetSlack;
      boolean open = slope <= upper || slope >= GroupWindow.VOID;
      cells[cell] = open ? walk(k, j, bin, slope) : Cells.VISIBLE;
    }
  }

  private byte walk(int k, int j, int bin, int slope) {
    if (!ray.aim(k, j)) {
      return Cells.UNKNOWN;
    }
    int bound = slope >= GroupWindow.VOID ? HorizonBins.NOTHING : slope - targetSlack;
    if (bins.upperNow[bin] >= bound && near.hides(k, j, bound)) {
      return Cells.HIDDEN;
    }
    for (int past = group - 1; past >= 0; past--) {
      if (bins.groupUpper(past, bin) >= bound
          && ray.hiddenBetween(past * GROUP + 1, past * GROUP + GROUP)) {
        return Cells.HIDDEN;
      }
    }
    return ray.metVoid() ? Cells.UNKNOWN : Cells.VISIBLE;
  }

  private int firstTarget(int k) {
    if (sector == 0) {
      return cone.majorIsColumn ? -k : 1 - k;
    }
    return -Math.floorDiv(-(2 * sector - sectors) * k, sectors);
  }

  private int lastTarget(int k) {
    if (sector == sectors - 1) {
      return cone.majorIsColumn ? k : k - 1;
    }
    return -Math.floorDiv(-(2 * sector + 2 - sectors) * k, sectors) - 1;
  }
}
