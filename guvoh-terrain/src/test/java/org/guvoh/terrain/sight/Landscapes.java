package org.guvoh.terrain.sight;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.guvoh.terrain.elevation.CoordinateSystem;
import org.guvoh.terrain.elevation.ElevationGrid;
import org.guvoh.terrain.elevation.GridFrame;
import org.guvoh.terrain.synthetic.SyntheticTerrain;
import org.guvoh.terrain.tiles.ElevationFiles;

/**
 * Ground to test on: invented mountains, cliffs, noise, voids, and real tiles where they are at
 * hand.
 */
final class Landscapes {
  private Landscapes() {}

  static GridFrame plane(int rows, int columns, double metres) {
    return new GridFrame(
        rows, columns, 500_000, 4_100_000, metres, metres, new CoordinateSystem.PlaneMetres());
  }

  static ElevationGrid mountains(int rows, int columns, long seed) {
    return SyntheticTerrain.generate(plane(rows, columns, 30), seed, 2_500);
  }

  static ElevationGrid geographicMountains(int rows, int columns, double latitude, long seed) {
    double step = 1 / 1200.0;
    GridFrame frame =
        new GridFrame(rows, columns, 68, latitude, step, step, new CoordinateSystem.Geographic());
    return SyntheticTerrain.generate(frame, seed, 2_500);
  }

  /** Plateaus with vertical steps between neighbouring samples. */
  static ElevationGrid cliffs(int rows, int columns, long seed) {
    ElevationGrid ground = mountains(rows, columns, seed);
    float[] heights = ground.samples().clone();
    for (int i = 0; i < heights.length; i++) {
      heights[i] = (float) (Math.floor(heights[i] / 300) * 300);
    }
    return ElevationGrid.of(ground.frame(), heights);
  }

  static ElevationGrid roughness(int rows, int columns, long seed) {
    Random random = new Random(seed);
    float[] heights = new float[rows * columns];
    for (int i = 0; i < heights.length; i++) {
      heights[i] = random.nextInt(40);
    }
    return ElevationGrid.of(plane(rows, columns, 30), heights);
  }

  /** Single voids and round holes. */
  static ElevationGrid withVoids(ElevationGrid grid, long seed) {
    Random random = new Random(seed);
    float[] heights = grid.samples().clone();
    GridFrame frame = grid.frame();
    for (int hole = 0; hole < 12; hole++) {
      int row = random.nextInt(frame.rows());
      int column = random.nextInt(frame.columns());
      int radius = hole < 6 ? 0 : random.nextInt(12);
      for (int r = Math.max(0, row - radius); r <= Math.min(frame.rows() - 1, row + radius); r++) {
        for (int c = Math.max(0, column - radius);
            c <= Math.min(frame.columns() - 1, column + radius);
            c++) {
          if ((r - row) * (r - row) + (c - column) * (c - column) <= radius * radius) {
            heights[frame.index(r, c)] = Float.NaN;
          }
        }
      }
    }
    return ElevationGrid.of(frame, heights);
  }

  /** A real tile from the shared data, which stays outside the repository. */
  static Optional<ElevationGrid> real(String name) {
    Path file = Path.of("../../shared/data/elevation", name + ".hgt.zip");
    return Files.exists(file) ? Optional.of(ElevationFiles.read(file)) : Optional.empty();
  }
}
