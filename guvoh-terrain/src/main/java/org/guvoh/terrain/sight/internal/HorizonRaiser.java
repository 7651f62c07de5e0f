package org.guvoh.terrain.sight.internal;

/**
 * Raises the bounds of {@link HorizonBins} by pieces of ground: the segments of one major line, and
 * the segments of minor lines that lead to it. Directions are held as fixed-point numbers with 32
 * binary places.
 */
final class HorizonRaiser {
  private static final double ONE = 4294967296.0;

  private final HorizonBins bins;
  private final GroupWindow window;
  private int[] edges = new int[0];
  private int[] highs = new int[0];
  private int[] lows = new int[0];

  HorizonRaiser(HorizonBins bins, GroupWindow window) {
    this.bins = bins;
    this.window = window;
  }

  void openGroup() {
    if (edges.length < bins.count + 2) {
      edges = new int[bins.count + 2];
      highs = new int[bins.count + 2];
      lows = new int[bins.count + 2];
    }
  }

  /**
   * Raises by the segments of major line k from sample start to sample end; the lower bounds only
   * where asked.
   */
  void raiseByMajorLine(int k, int start, int end, boolean lowerToo) {
    int firstEdge = (int) Math.max(0, Math.ceil(bins.position(start, k)));
    int lastEdge = (int) Math.min(bins.count, Math.floor(bins.position(end, k)));
    if (lastEdge < 0 || firstEdge > bins.count) {
      return;
    }
    if (firstEdge > lastEdge) {
      raiseBySamples(k, start, end, Math.max(0, firstEdge - 1), Math.min(lastEdge, bins.count - 1));
      return;
    }
    int reached = cutAtEdges(k, start, end, firstEdge, lastEdge);
    raiseWholeBins(firstEdge, lastEdge, lowerToo);
    raiseEnds(k, start, end, firstEdge, lastEdge, reached);
  }

  /**
   * Heights at the edges of bins, and bounds between each edge and the one before. Returns the last
   * segment cut.
   */
  private int cutAtEdges(int k, int start, int end, int firstEdge, int lastEdge) {
    int[] line = window.line(k);
    int base = start - window.base;
    long step = (long) (k / bins.scale * ONE);
    long place = (long) (((bins.from + firstEdge / bins.scale) * k - start) * ONE);
    int lastSegment = Math.max(0, end - start - 1);
    int segment = 0;
    for (int edge = firstEdge; edge <= lastEdge; edge++, place += step) {
      segment = Math.max(0, Math.min((int) (place >> 32), lastSegment));
      long share = Math.max(0, place - ((long) segment << 32));
      long shareInside = Math.max(0, share - step);
      long sample = line[base + segment];
      long difference = line[base + segment + 1] - sample;
      int slope = (int) (sample + ((difference * (share >> 2)) >> 30));
      int inside = (int) (sample + ((difference * (shareInside >> 2)) >> 30));
      edges[edge] = slope;
      highs[edge] = Math.max(slope, inside);
      lows[edge] = Math.min(slope, inside);
    }
    return segment;
  }

  private void raiseWholeBins(int firstEdge, int lastEdge, boolean lowerToo) {
    int[] upper = bins.upperNow;
    for (int bin = firstEdge; bin < lastEdge; bin++) {
      upper[bin] = Math.max(upper[bin], Math.max(edges[bin], highs[bin + 1]));
    }
    if (lowerToo) {
      int[] lower = bins.lower;
      for (int bin = firstEdge; bin < lastEdge; bin++) {
        lower[bin] = Math.max(lower[bin], Math.min(edges[bin], lows[bin + 1]));
      }
    }
  }

  /** The bins that the piece covers only in part take the upper bound alone. */
  private void raiseEnds(int k, int start, int end, int firstEdge, int lastEdge, int reached) {
    if (firstEdge > 0) {
      raise(firstEdge - 1, edges[firstEdge]);
      int inside = (int) Math.floor((bins.from + firstEdge / bins.scale) * k);
      raiseBySamples(k, start, Math.min(end, inside), firstEdge - 1, firstEdge - 1);
    }
    if (lastEdge < bins.count) {
      raise(lastEdge, edges[lastEdge]);
      raiseBySamples(k, Math.min(end, start + reached + 1), end, lastEdge, lastEdge);
    }
  }

  private void raiseBySamples(int k, int first, int last, int firstBin, int lastBin) {
    int[] line = window.line(k);
    int high = HorizonBins.NOTHING;
    for (int j = first; j <= last; j++) {
      high = Math.max(high, line[j - window.base]);
    }
    for (int bin = firstBin; bin <= lastBin; bin++) {
      raise(bin, high);
    }
  }

  private void raise(int bin, int slope) {
    bins.upperNow[bin] = Math.max(bins.upperNow[bin], slope);
  }

  /** Raises the upper bounds by the segments of minor lines between major lines k − 1 and k. */
  void raiseByMinorLines(int k, int start, int end) {
    int[] here = window.line(k);
    int[] before = window.line(k - 1);
    double offset = bins.from * bins.scale;
    long step = (long) (bins.scale / k * ONE);
    long stepBefore = (long) (bins.scale / (k - 1) * ONE);
    long place = (long) ((start * (bins.scale / k) - offset) * ONE);
    long placeBefore = (long) ((start * (bins.scale / (k - 1)) - offset) * ONE);
    for (int i = start - window.base; i <= end - window.base; i++) {
      if (place >> 32 != placeBefore >> 32) {
        raiseBetween(place, placeBefore, here[i], before[i]);
      }
      place += step;
      placeBefore += stepBefore;
    }
  }

  /**
   * Raises the bins on both sides of the edges between two directions, by a segment between two
   * slopes.
   */
  private void raiseBetween(long place, long placeBefore, int here, int before) {
    int[] upper = bins.upperNow;
    int most = Math.max(here, before);
    int first = Math.max(0, (int) (Math.min(place, placeBefore) >> 32) + 1);
    int last = Math.min(bins.count, (int) (Math.max(place, placeBefore) >> 32));
    for (int edge = first; edge <= last; edge++) {
      int above = Math.min(edge, bins.count - 1);
      int below = Math.max(edge - 1, 0);
      if (most > upper[below] || most > upper[above]) {
        double share = (((long) edge << 32) - place) / (double) (placeBefore - place);
        int slope = (int) (here + share * (before - here));
        upper[below] = Math.max(upper[below], slope);
        upper[above] = Math.max(upper[above], slope);
      }
    }
  }

  /** Leaves the directions beside voids on major lines k − 1 and k open to exact walks. */
  void openVoids(int k, int start, int end) {
    int[] here = window.line(k);
    int[] before = window.line(Math.max(k - 1, window.firstK - 1));
    for (int j = start; j <= end; j++) {
      if (here[j - window.base] == GroupWindow.VOID
          || (k > 1 && before[j - window.base] == GroupWindow.VOID)) {
        int first = (int) Math.max(0, bins.position(j - 2.5, k));
        int last = (int) Math.min(bins.count - 1, bins.position(j + 2.5, k));
        for (int bin = first; bin <= last; bin++) {
          raise(bin, GroupWindow.VOID);
        }
      }
    }
  }
}
