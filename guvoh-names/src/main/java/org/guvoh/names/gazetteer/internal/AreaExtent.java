package org.guvoh.names.gazetteer.internal;

import java.util.Optional;
import org.guvoh.core.place.Position;

/** The frame of the places of an area, which stands for the area where no outline is known. */
final class AreaExtent {
  private static final double METRES_PER_DEGREE = 111_195;
  private static final double LEAST_RADIUS_METRES = 15_000;

  private double south = 90;
  private double north = -90;
  private double west = 180;
  private double east = -180;
  private long population;
  private int places;

  void add(double latitude, double longitude, long people) {
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    population += people;
    places++;
  }

  long population() {
    return population;
  }

  int places() {
    return places;
  }

  Optional<Position> position() {
    if (places == 0) {
      return Optional.empty();
    }
    double latitude = (south + north) / 2;
    double height = (north - south) * METRES_PER_DEGREE / 2;
    double width = (east - west) * METRES_PER_DEGREE * Math.cos(Math.toRadians(latitude)) / 2;
    return Optional.of(
        new Position(
            latitude, (west + east) / 2, Math.max(LEAST_RADIUS_METRES, Math.hypot(height, width))));
  }
}
