package org.guvoh.terrain.sight.internal;

import org.guvoh.terrain.elevation.ElevationGrid;
import org.guvoh.terrain.elevation.LocalMetric;

/**
 * Everything a line of sight depends on: the heights, the part of them within reach (row, column
 * and cells are counted in it), the observer's row and column, the elevation of the eye, the height
 * of targets over the ground, the drop of the Earth's surface in metres per squared metre of
 * distance (curvature less refraction), how far any height differs from another or from the eye at
 * most, and the metric at the observer's row.
 */
public record SightScene(
    ElevationGrid grid,
    Extent extent,
    int row,
    int column,
    double eyeMetres,
    double targetMetres,
    double drop,
    double reliefMetres,
    LocalMetric metric) {

  /** Heights by rows, NaN void; not to be written to. */
  float[] heights() {
    return grid.samples();
  }

  int rows() {
    return extent.rows();
  }

  int columns() {
    return extent.columns();
  }

  /** Index of the observer's own height. */
  int origin() {
    return grid.frame().index(row + extent.firstRow(), column + extent.firstColumn());
  }

  /** Distance in the heights from one row to the next. */
  int heightStride() {
    return grid.frame().columns();
  }

  /** Index of the observer's own cell. */
  int cellOrigin() {
    return row * columns() + column;
  }

  /**
   * How much higher than the eye the target's top stands, after the Earth's drop, at a squared
   * distance.
   */
  double rise(double ground, double squaredDistance) {
    return ground + targetMetres - drop * squaredDistance - eyeMetres;
  }
}
