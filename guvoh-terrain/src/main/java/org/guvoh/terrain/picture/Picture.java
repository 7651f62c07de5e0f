package org.guvoh.terrain.picture;

/** A picture of 24-bit colours, by rows from the top. Mutable while it is drawn. */
public final class Picture {
  private final int width;
  private final int height;
  private final int[] colours;

  /** A black picture. */
  public Picture(int width, int height) {
    this.width = width;
    this.height = height;
    this.colours = new int[width * height];
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** The colour of a pixel as 0xRRGGBB. */
  public int colour(int row, int column) {
    return colours[row * width + column];
  }

  /** Sets a pixel; pixels outside are ignored. */
  public void paint(int row, int column, int colour) {
    if (row >= 0 && column >= 0 && row < height && column < width) {
      colours[row * width + column] = colour & 0xffffff;
    }
  }

  /** Mixes a colour into a pixel, by a share of 0 to 1. */
  public void tint(int row, int column, int colour, double share) {
    int old = colour(row, column);
    int mixed = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      double from = old >> shift & 0xff;
      double to = colour >> shift & 0xff;
      mixed |= (int) Math.round(from + share * (to - from)) << shift;
    }
    paint(row, column, mixed);
  }

  /** Draws a filled disc with a rim. */
  public void disc(int row, int column, int radius, int colour, int rim) {
    for (int r = -radius; r <= radius; r++) {
      for (int c = -radius; c <= radius; c++) {
        double distance = Math.hypot(r, c);
        if (distance <= radius) {
          paint(row + r, column + c, distance > radius - 1.5 ? rim : colour);
        }
      }
    }
  }
}
