package org.guvoh.terrain.sight;

import java.util.Arrays;
import org.guvoh.terrain.TerrainException;
import org.guvoh.terrain.TerrainException.Fault;
import org.guvoh.terrain.Workers;
import org.guvoh.terrain.elevation.ElevationGrid;
import org.guvoh.terrain.elevation.GridFrame;
import org.guvoh.terrain.sight.internal.Cells;
import org.guvoh.terrain.sight.internal.ErrorField;
import org.guvoh.terrain.sight.internal.Extent;
import org.guvoh.terrain.sight.internal.SightScene;
import org.guvoh.terrain.sight.internal.ViewshedSweep;

/**
 * In how many draws of elevation error each cell is within sight (Fisher 1991): every draw adds an
 * error field to all heights, the observer's ground among them, and computes an exact viewshed.
 *
 * <p>The share is a probability under the {@link ElevationErrorModel} given, and only that: it
 * knows nothing of trees, light or attention. The same seed gives the same shares on any number of
 * cores.
 */
public final class ProbableViewshed {
  /** The most draws one computation takes. */
  public static final int MOST_DRAWS = 10_000;

  private final GridFrame frame;
  private final int draws;
  private final short[] visible;
  private final short[] unknown;
  private final byte[] mask;

  private ProbableViewshed(GridFrame frame, int draws, byte[] mask) {
    this.frame = frame;
    this.draws = draws;
    this.mask = mask;
    this.visible = new short[mask.length];
    this.unknown = new short[mask.length];
  }

  /** Computes as many draws at a time as the caller lends threads. */
  public static ProbableViewshed compute(
      ElevationGrid grid,
      ViewshedRequest request,
      ElevationErrorModel error,
      int draws,
      long seed,
      Workers workers) {
    if (draws < 1 || draws > MOST_DRAWS) {
      throw new TerrainException(
          Fault.BAD_NUMBER,
          draws + " draws make no sense: give a number from 1 to " + MOST_DRAWS + ".");
    }
    double ground = request.viewpoint().groundOn(grid);
    SightWindow window = SightWindow.around(grid, request);
    ElevationGrid part = window.cut(grid);
    ViewshedRequest moved = window.moved(request);
    SightScene still = Viewshed.scene(part, Extent.whole(part.frame()), moved, ground);
    ErrorField field =
        new ErrorField(part, error.standardDeviationMetres(), error.correlationMetres(), seed);
    byte[] mask = Viewshed.mask(still, request.limits());
    ProbableViewshed result = new ProbableViewshed(part.frame(), draws, mask);
    int shares = Math.min(draws, workers.count());
    workers.forEach(shares, first -> result.add(new Share(first, shares), field, moved));
    return result;
  }

  /** Which draws one worker takes: every {@code of}-th. */
  private record Share(int first, int of) {}

  private void add(Share share, ErrorField field, ViewshedRequest request) {
    short[] seen = new short[mask.length];
    short[] open = new short[mask.length];
    byte[] cells = new byte[mask.length];
    for (int draw = share.first(); draw < draws; draw += share.of()) {
      ElevationGrid noisy = field.draw(draw);
      double ground = request.viewpoint().groundOn(noisy);
      SightScene scene = Viewshed.scene(noisy, Extent.whole(noisy.frame()), request, ground);
      System.arraycopy(mask, 0, cells, 0, mask.length);
      ViewshedSweep.run(scene, request.limits().rangeMetres(), cells, Workers.alone());
      for (int i = 0; i < cells.length; i++) {
        seen[i] += (short) (cells[i] & 1 & ~(cells[i] >> 7));
        open[i] += (short) (cells[i] >> 1 & ~(cells[i] >> 7));
      }
    }
    merge(seen, open);
  }

  private synchronized void merge(short[] seen, short[] open) {
    for (int i = 0; i < seen.length; i++) {
      visible[i] += seen[i];
      unknown[i] += open[i];
    }
  }

  /** Where the cells lie: the part of the grid within range. */
  public GridFrame frame() {
    return frame;
  }

  /** How many draws were made. */
  public int draws() {
    return draws;
  }

  /** True when the cell is within range and sector. */
  public boolean isExamined(int row, int column) {
    return mask[frame.index(row, column)] != Cells.NOT_EXAMINED;
  }

  /** Share of draws in which the cell is within sight, 0 to 1; 0 outside range and sector. */
  public double probability(int row, int column) {
    return visible[frame.index(row, column)] / (double) draws;
  }

  /** Share of draws in which voids leave the cell open, 0 to 1. */
  public double unknownShare(int row, int column) {
    return unknown[frame.index(row, column)] / (double) draws;
  }

  /** Probabilities by rows; NaN outside range and sector and where voids leave every draw open. */
  public float[] probabilities() {
    float[] values = new float[visible.length];
    Arrays.fill(values, Float.NaN);
    for (int i = 0; i < values.length; i++) {
      if (mask[i] != Cells.NOT_EXAMINED && unknown[i] < draws) {
        values[i] = visible[i] / (float) draws;
      }
    }
    return values;
  }
}
