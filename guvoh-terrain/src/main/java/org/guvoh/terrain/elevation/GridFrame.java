package org.guvoh.terrain.elevation;

/**
 * Where the samples of a grid lie. Row 0 is the northernmost, column 0 the westernmost; {@code
 * firstX} and {@code firstY} are the position of that first sample itself (not of a pixel's
 * corner), {@code stepX} and {@code stepY} the positive spacing in the units of the coordinate
 * system.
 */
public record GridFrame(
    int rows,
    int columns,
    double firstX,
    double firstY,
    double stepX,
    double stepY,
    CoordinateSystem system) {

  public GridFrame {
    if (rows < 1 || columns < 1 || (long) rows * columns > Integer.MAX_VALUE - 16) {
      throw new IllegalArgumentException(
          "a grid of " + rows + " x " + columns + " is not possible");
    }
    if (!(stepX > 0) || !(stepY > 0) || !Double.isFinite(firstX + firstY + stepX + stepY)) {
      throw new IllegalArgumentException("grid spacing must be positive and finite");
    }
  }

  /** The x of a column. */
  public double x(double column) {
    return firstX + column * stepX;
  }

  /** The y of a row. */
  public double y(double row) {
    return firstY - row * stepY;
  }

  /** The fractional column at x. */
  public double columnAt(double x) {
    return (x - firstX) / stepX;
  }

  /** The fractional row at y. */
  public double rowAt(double y) {
    return (firstY - y) / stepY;
  }

  /** True when the fractional position lies on or between samples. */
  public boolean covers(double row, double column) {
    return row >= 0 && column >= 0 && row <= rows - 1 && column <= columns - 1;
  }

  /** Index of a sample in row order. */
  public int index(int row, int column) {
    return row * columns + column;
  }

  /** The frame of a part of this grid, which need not lie inside it. */
  public GridFrame window(int fromRow, int fromColumn, int windowRows, int windowColumns) {
    return new GridFrame(
        windowRows, windowColumns, x(fromColumn), y(fromRow), stepX, stepY, system);
  }

  /** Metres for steps that begin at a row. */
  public LocalMetric metricAt(double row) {
    return system instanceof CoordinateSystem.Geographic
        ? LocalMetric.geographic(y(row), stepY, stepX)
        : LocalMetric.plane(stepY, stepX);
  }
}
