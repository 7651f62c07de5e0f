package org.guvoh.terrain.tiles.internal;

import org.guvoh.terrain.elevation.CoordinateSystem;

/**
 * What the coordinates of a file without a coordinate system are: degrees when they fit on the
 * globe in degrees and the spacing is under a tenth; metres otherwise. A plane grid of
 * ten-centimetre cells within 180 m of its origin would be misread; nothing else is.
 */
public final class CoordinateGuess {
  private CoordinateGuess() {}

  public static CoordinateSystem of(double x, double y, double farX, double farY, double step) {
    boolean onGlobe =
        Math.max(Math.abs(x), Math.abs(farX)) <= 181 && Math.max(Math.abs(y), Math.abs(farY)) <= 91;
    return onGlobe && step < 0.1
        ? new CoordinateSystem.Geographic()
        : new CoordinateSystem.PlaneMetres();
  }
}
