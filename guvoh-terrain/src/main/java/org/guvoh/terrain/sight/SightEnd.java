package org.guvoh.terrain.sight;

import org.guvoh.terrain.TerrainException;
import org.guvoh.terrain.TerrainException.Fault;
import org.guvoh.terrain.elevation.ElevationGrid;

/**
 * One end of a line of sight: a position in the grid's coordinates and a height above the ground
 * there.
 */
public record SightEnd(double x, double y, double heightMetres) {

  public SightEnd {
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      throw new TerrainException(
          Fault.BAD_NUMBER, "The position " + x + ", " + y + " is not a pair of finite numbers.");
    }
    if (!(heightMetres >= 0 && heightMetres <= 20_000)) {
      throw new TerrainException(
          heightMetres < 0 ? Fault.UNDER_SURFACE : Fault.BAD_NUMBER,
          "A height of "
              + heightMetres
              + " m above ground at "
              + x
              + ", "
              + y
              + (heightMetres < 0 ? " is under the surface" : " makes no sense")
              + ": give one from 0 to 20000 m.");
    }
  }

  /**
   * Elevation of the ground at this end, interpolated between samples; refuses voids and places
   * outside.
   */
  double groundOn(ElevationGrid grid) {
    double row = grid.frame().rowAt(y);
    double column = grid.frame().columnAt(x);
    if (!grid.frame().covers(row, column)) {
      throw new TerrainException(
          Fault.OUTSIDE_COVERAGE,
          "The position "
              + x
              + ", "
              + y
              + " lies outside the elevation data: check the order of the"
              + " coordinates, or add the tile it lies on.");
    }
    double ground = grid.interpolate(row, column);
    if (Double.isNaN(ground)) {
      throw new TerrainException(
          Fault.ON_VOID,
          "The elevation data has a void at "
              + x
              + ", "
              + y
              + ": move the point, use other data, or ask for voids to be filled.");
    }
    return ground;
  }
}
