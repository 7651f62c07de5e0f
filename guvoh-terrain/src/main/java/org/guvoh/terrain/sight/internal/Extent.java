package org.guvoh.terrain.sight.internal;

import org.guvoh.terrain.elevation.GridFrame;

/** A rectangle of a grid's samples. */
public record Extent(int firstRow, int firstColumn, int rows, int columns) {

  /** All of a grid. */
  public static Extent whole(GridFrame frame) {
    return new Extent(0, 0, frame.rows(), frame.columns());
  }
}
