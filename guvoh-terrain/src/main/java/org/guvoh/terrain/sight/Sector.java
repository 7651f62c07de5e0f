package org.guvoh.terrain.sight;

/**
 * Directions looked into, clockwise from one azimuth to another, in degrees from grid north; both
 * ends included.
 */
public record Sector(double fromDegrees, double toDegrees) {

  /** The full circle. */
  public static final Sector FULL = new Sector(0, 360);

  public Sector {
    boolean known =
        fromDegrees >= -360 && toDegrees >= -360 && fromDegrees <= 720 && toDegrees <= 720;
    if (!known) {
      throw new IllegalArgumentException(
          "azimuths must be degrees between -360 and 720, not "
              + fromDegrees
              + " and "
              + toDegrees);
    }
  }

  /** True when every direction is looked into. */
  public boolean isFull() {
    return toDegrees - fromDegrees >= 360;
  }

  /** True when the direction of a step east and north, in metres, is looked into. */
  public boolean includes(double east, double north) {
    if (isFull()) {
      return true;
    }
    double azimuth = Math.toDegrees(Math.atan2(east, north));
    return turn(azimuth - fromDegrees) <= turn(toDegrees - fromDegrees);
  }

  private static double turn(double degrees) {
    double rest = degrees % 360;
    return rest < 0 ? rest + 360 : rest;
  }
}
