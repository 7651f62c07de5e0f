package org.guvoh.names.place;

import org.guvoh.core.place.Position;

/** Distances on a sphere of the Earth's mean radius: within half a percent of the ellipsoid. */
public final class Globe {
  private static final double RADIUS_KILOMETRES = 6371.0088;

  private Globe() {}

  public static double kilometres(Position one, Position other) {
    return kilometres(one.latitude(), one.longitude(), other.latitude(), other.longitude());
  }

  public static double kilometres(double lat1, double lon1, double lat2, double lon2) {
    double north = Math.toRadians(lat2 - lat1) / 2;
    double east = Math.toRadians(lon2 - lon1) / 2;
    double chord =
        Math.pow(Math.sin(north), 2)
            + Math.cos(Math.toRadians(lat1))
                * Math.cos(Math.toRadians(lat2))
                * Math.pow(Math.sin(east), 2);
    return 2 * RADIUS_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(chord)));
  }
}
