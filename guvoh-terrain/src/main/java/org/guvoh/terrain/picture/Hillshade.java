package org.guvoh.terrain.picture;

import org.guvoh.terrain.elevation.ElevationGrid;
import org.guvoh.terrain.elevation.GridFrame;
import org.guvoh.terrain.elevation.LocalMetric;

/**
 * Shaded relief: gradients after Horn (1981), in metres row by row, lit from the north-west at 45°,
 * over tints that rise from green to white. Voids are magenta, so that nobody takes them for
 * ground. Large grids are thinned to a bound.
 */
public final class Hillshade {
  private static final int VOID_COLOUR = 0xc0208c;
  private static final int[] TINTS = {0x4f7a52, 0x8fa35f, 0xcdbf87, 0xb08f6a, 0x9a8478, 0xf4f3f0};
  private static final double LIGHT = Math.sqrt(0.5);

  private final ElevationGrid grid;
  private final int thinning;
  private final double lowest;
  private final double span;

  private Hillshade(ElevationGrid grid, int thinning) {
    this.grid = grid;
    this.thinning = thinning;
    this.lowest = grid.lowest();
    this.span = Math.max(1, grid.relief());
  }

  /** How many samples one pixel stands for, so that the longer side keeps to a bound of pixels. */
  public static int thinning(GridFrame frame, int mostPixels) {
    return Math.max(1, (Math.max(frame.rows(), frame.columns()) - 1) / mostPixels + 1);
  }

  /** Draws the grid, one pixel for {@code thinning} × {@code thinning} samples. */
  public static Picture draw(ElevationGrid grid, int thinning) {
    return new Hillshade(grid, thinning).draw();
  }

  private Picture draw() {
    GridFrame frame = grid.frame();
    Picture picture =
        new Picture((frame.columns() - 1) / thinning + 1, (frame.rows() - 1) / thinning + 1);
    for (int row = 0; row < picture.height(); row++) {
      LocalMetric metric = frame.metricAt(row * (double) thinning);
      for (int column = 0; column < picture.width(); column++) {
        picture.paint(row, column, colour(row * thinning, column * thinning, metric));
      }
    }
    return picture;
  }

  private int colour(int row, int column, LocalMetric metric) {
    float height = grid.height(row, column);
    if (Float.isNaN(height)) {
      return VOID_COLOUR;
    }
    double west = side(row, column, 0, -1);
    double east = side(row, column, 0, 1);
    double north = side(row, column, -1, 0);
    double south = side(row, column, 1, 0);
    double rise = (east - west) / (8 * thinning * metric.metresPerColumn());
    double fall = (north - south) / (8 * thinning * metric.metresPerRow());
    double light =
        (LIGHT + LIGHT * LIGHT * (rise - fall)) / Math.sqrt(1 + rise * rise + fall * fall);
    return shade(tint((height - lowest) / span), 0.25 + 0.95 * Math.max(0, light));
  }

  /**
   * Horn's weighted sum of the three neighbours on one side; a void counts as level with the
   * middle.
   */
  private double side(int row, int column, int down, int right) {
    double middle = height(row, column, row + down * thinning, column + right * thinning);
    double one =
        height(row, column, row + (down - right) * thinning, column + (right - down) * thinning);
    double other =
        height(row, column, row + (down + right) * thinning, column + (right + down) * thinning);
    return one + 2 * middle + other;
  }

  private double height(int row, int column, int atRow, int atColumn) {
    int r = Math.max(0, Math.min(grid.frame().rows() - 1, atRow));
    int c = Math.max(0, Math.min(grid.frame().columns() - 1, atColumn));
    float height = grid.height(r, c);
    return Float.isNaN(height) ? grid.height(row, column) : height;
  }

  private static int tint(double share) {
    double place = Math.max(0, Math.min(0.9999, share)) * (TINTS.length - 1);
    int low = (int) place;
    int colour = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      double from = TINTS[low] >> shift & 0xff;
      double to = TINTS[low + 1] >> shift & 0xff;
      colour |= (int) (from + (place - low) * (to - from)) << shift;
    }
    return colour;
  }

  private static int shade(int colour, double light) {
    int shaded = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      shaded |= (int) Math.min(255, (colour >> shift & 0xff) * light) << shift;
    }
    return shaded;
  }
}
