package org.guvoh.terrain.elevation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Heights in metres on a regular grid, row by row from the north-west. A void (no height known) is
 * NaN. Immutable by contract: {@link #samples()} hands out the array itself, for speed, and nobody
 * may write to it.
 */
public final class ElevationGrid {
  private final GridFrame frame;
  private final float[] samples;
  private volatile float @Nullable [] extremes;

  private ElevationGrid(GridFrame frame, float[] samples) {
    this.frame = frame;
    this.samples = samples;
  }

  /** Takes over the array; its length must be rows times columns. */
  public static ElevationGrid of(GridFrame frame, float[] samples) {
    if (samples.length != frame.rows() * frame.columns()) {
      throw new IllegalArgumentException(
          "the grid needs "
              + (long) frame.rows() * frame.columns()
              + " heights, not "
              + samples.length);
    }
    return new ElevationGrid(frame, samples);
  }

  /** Where the samples lie. */
  public GridFrame frame() {
    return frame;
  }

  /** All heights, shape rows × columns flattened by rows; NaN is a void. Not to be written to. */
  public float[] samples() {
    return samples;
  }

  /** The height of one sample, NaN for a void. */
  public float height(int row, int column) {
    return samples[frame.index(row, column)];
  }

  /** Number of voids. */
  public int countVoids() {
    int voids = 0;
    for (float height : samples) {
      if (Float.isNaN(height)) {
        voids++;
      }
    }
    return voids;
  }

  /** The lowest height, or NaN when all is void. */
  public float lowest() {
    return extremes()[0];
  }

  /** The highest height, or NaN when all is void. */
  public float highest() {
    return extremes()[1];
  }

  /** Metres between the lowest and the highest sample; 0 when all is void. */
  public double relief() {
    float[] found = extremes();
    return Float.isNaN(found[0]) ? 0 : (double) found[1] - found[0];
  }

  /** Lowest and highest, found once; on the way every void becomes the one canonical NaN. */
  private float[] extremes() {
    float[] known = extremes;
    if (known == null) {
      float low = Float.POSITIVE_INFINITY;
      float high = Float.NEGATIVE_INFINITY;
      for (int i = 0; i < samples.length; i++) {
        float height = samples[i];
        if (height < low) {
          low = height;
        }
        if (height > high) {
          high = height;
        }
        if (Float.isNaN(height)) {
          samples[i] = Float.NaN;
        }
      }
      known = low > high ? new float[] {Float.NaN, Float.NaN} : new float[] {low, high};
      extremes = known;
    }
    return known;
  }

  /**
   * Height at a fractional position, bilinear between the four samples around; NaN where a needed
   * one is void.
   */
  public double interpolate(double row, double column) {
    int top = Math.min((int) row, Math.max(0, frame.rows() - 2));
    int left = Math.min((int) column, Math.max(0, frame.columns() - 2));
    double north = alongRow(top, left, column - left);
    return row == top
        ? north
        : north + (row - top) * (alongRow(top + 1, left, column - left) - north);
  }

  private double alongRow(int row, int column, double fraction) {
    double west = height(row, column);
    return fraction == 0 ? west : west + fraction * (height(row, column + 1) - west);
  }

  /** A copy of a part; positions outside this grid become voids. */
  public ElevationGrid window(int fromRow, int fromColumn, int rows, int columns) {
    GridFrame part = frame.window(fromRow, fromColumn, rows, columns);
    float[] copy = new float[rows * columns];
    Arrays.fill(copy, Float.NaN);
    int first = Math.max(0, -fromColumn);
    int last = Math.min(columns, frame.columns() - fromColumn);
    for (int row = Math.max(0, -fromRow); row < Math.min(rows, frame.rows() - fromRow); row++) {
      if (last > first) {
        System.arraycopy(
            samples,
            frame.index(row + fromRow, fromColumn + first),
            copy,
            row * columns + first,
            last - first);
      }
    }
    return new ElevationGrid(part, copy);
  }
}
