package org.guvoh.bench.toponym;

import org.guvoh.core.place.Position;

/** Great-circle distance on a sphere of 6,371 km; off by at most 0.6 %. */
public final class Distance {
  private static final double EARTH_RADIUS_KILOMETRES = 6371;

  private Distance() {}

  public static double kilometres(Position one, Position other) {
    double latitude = Math.toRadians(other.latitude() - one.latitude());
    double longitude = Math.toRadians(other.longitude() - one.longitude());
    double half =
        Math.pow(Math.sin(latitude / 2), 2)
            + Math.cos(Math.toRadians(one.latitude()))
                * Math.cos(Math.toRadians(other.latitude()))
                * Math.pow(Math.sin(longitude / 2), 2);
    return 2 * EARTH_RADIUS_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(half)));
  }
}
