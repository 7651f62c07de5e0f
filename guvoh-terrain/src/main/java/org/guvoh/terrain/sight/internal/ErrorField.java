package org.guvoh.terrain.sight.internal;

import org.guvoh.terrain.elevation.ElevationGrid;
import org.guvoh.terrain.elevation.GridFrame;
import org.guvoh.terrain.elevation.LocalMetric;

/**
 * Draws of spatially correlated error for one grid. A draw depends on the seed and its number
 * alone, never on threads: every lattice node hashes its own place.
 */
public final class ErrorField {
  private static final int TAPS = 4;

  private final ElevationGrid grid;
  private final double deviation;
  private final long seed;
  private final double[][] rowWeights;
  private final double[][] columnWeights;

  public ErrorField(
      ElevationGrid grid, double deviationMetres, double correlationMetres, long seed) {
    this.grid = grid;
    this.deviation = deviationMetres;
    this.seed = seed;
    LocalMetric metric = grid.frame().metricAt(grid.frame().rows() / 2.0);
    rowWeights = weights(correlationMetres / metric.metresPerRow());
    columnWeights = weights(correlationMetres / metric.metresPerColumn());
  }

  /**
   * B-spline weights for every phase between lattice nodes, scaled to unit variance. Shape: spacing
   * × 4.
   */
  private static double[][] weights(double spacing) {
    int phases = (int) Math.max(1, Math.rint(spacing));
    double[][] weights = new double[phases][TAPS];
    for (int phase = 0; phase < phases; phase++) {
      double t = phase / (double) phases;
      double[] tap = weights[phase];
      tap[0] = (1 - t) * (1 - t) * (1 - t) / 6;
      tap[1] = (3 * t * t * t - 6 * t * t + 4) / 6;
      tap[2] = (-3 * t * t * t + 3 * t * t + 3 * t + 1) / 6;
      tap[3] = t * t * t / 6;
      double norm = 0;
      for (double weight : tap) {
        norm += weight * weight;
      }
      for (int i = 0; i < TAPS; i++) {
        tap[i] /= Math.sqrt(norm);
      }
    }
    return weights;
  }

  /** The grid's heights with one draw of error added; voids stay voids. */
  public ElevationGrid draw(int number) {
    GridFrame frame = grid.frame();
    int nodes = frame.columns() / columnWeights.length + TAPS;
    double[][] lattice = new double[frame.rows() / rowWeights.length + TAPS][];
    for (int node = 0; node < lattice.length; node++) {
      lattice[node] = latticeRow(number, node, nodes);
    }
    float[] heights = grid.samples().clone();
    double[] blended = new double[nodes];
    for (int row = 0; row < frame.rows(); row++) {
      blend(lattice, row, blended);
      addRow(blended, heights, frame.index(row, 0), frame.columns());
    }
    return ElevationGrid.of(frame, heights);
  }

  private void blend(double[][] lattice, int row, double[] blended) {
    double[] tap = rowWeights[row % rowWeights.length];
    int node = row / rowWeights.length;
    for (int i = 0; i < blended.length; i++) {
      blended[i] =
          tap[0] * lattice[node][i]
              + tap[1] * lattice[node + 1][i]
              + tap[2] * lattice[node + 2][i]
              + tap[3] * lattice[node + 3][i];
    }
  }

  private void addRow(double[] blended, float[] heights, int start, int columns) {
    int spacing = columnWeights.length;
    for (int first = 0, node = 0; first < columns; first += spacing, node++) {
      int count = Math.min(spacing, columns - first);
      for (int phase = 0; phase < count; phase++) {
        double[] tap = columnWeights[phase];
        heights[start + first + phase] +=
            (float)
                (tap[0] * blended[node]
                    + tap[1] * blended[node + 1]
                    + tap[2] * blended[node + 2]
                    + tap[3] * blended[node + 3]);
      }
    }
  }

  private double[] latticeRow(int number, int node, int nodes) {
    double[] row = new double[nodes];
    long start = mix(seed ^ mix(number * 0x9E3779B97F4A7C15L + node));
    for (int i = 0; i < nodes; i += 2) {
      double radius = Math.sqrt(-2 * Math.log(1 - uniform(start + 2L * i)));
      double angle = 2 * Math.PI * uniform(start + 2L * i + 1);
      row[i] = deviation * radius * Math.cos(angle);
      if (i + 1 < nodes) {
        row[i + 1] = deviation * radius * Math.sin(angle);
      }
    }
    return row;
  }

  private static double uniform(long key) {
    return (mix(key) >>> 11) * 0x1.0p-53;
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mix(long key) {
    long z = key + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
