package org.guvoh.terrain.elevation;

import java.util.BitSet;

/**
 * Fills voids from their rims, and marks every sample it invented: the mean of the nearest known
 * samples in eight directions, weighted by the inverse square of their distance. Nothing fills
 * voids unasked. A filled height is a guess: a ridge inside the hole is not in it.
 *
 * @param grid the grid with voids filled
 * @param filled the indexes of filled samples, rows × columns
 * @param leftVoid voids with no known sample within reach
 */
public record VoidFill(ElevationGrid grid, BitSet filled, int leftVoid) {
  private static final int[][] DIRECTIONS = {
    {-1, 0}, {1, 0}, {0, -1}, {0, 1}, {-1, -1}, {-1, 1}, {1, -1}, {1, 1}
  };

  public VoidFill {
    filled = (BitSet) filled.clone();
  }

  @Override
  public BitSet filled() {
    return (BitSet) filled.clone();
  }

  /** Fills voids that lie within so many samples of known ground. */
  public static VoidFill fill(ElevationGrid grid, int reachSamples) {
    float[] heights = grid.samples().clone();
    BitSet filled = new BitSet(heights.length);
    int left = 0;
    for (int row = 0; row < grid.frame().rows(); row++) {
      for (int column = 0; column < grid.frame().columns(); column++) {
        int index = grid.frame().index(row, column);
        if (Float.isNaN(heights[index])) {
          heights[index] = fromRim(grid, row, column, reachSamples);
          filled.set(index, !Float.isNaN(heights[index]));
          left += Float.isNaN(heights[index]) ? 1 : 0;
        }
      }
    }
    return new VoidFill(ElevationGrid.of(grid.frame(), heights), filled, left);
  }

  private static float fromRim(ElevationGrid grid, int row, int column, int reach) {
    double sum = 0;
    double weights = 0;
    for (int[] direction : DIRECTIONS) {
      for (int step = 1; step <= reach; step++) {
        int r = row + step * direction[0];
        int c = column + step * direction[1];
        if (!grid.frame().covers(r, c)) {
          break;
        }
        if (!Float.isNaN(grid.height(r, c))) {
          double squared = (double) step * step * (Math.abs(direction[0]) + Math.abs(direction[1]));
          sum += grid.height(r, c) / squared;
          weights += 1 / squared;
          break;
        }
      }
    }
    return weights == 0 ? Float.NaN : (float) (sum / weights);
  }
}
