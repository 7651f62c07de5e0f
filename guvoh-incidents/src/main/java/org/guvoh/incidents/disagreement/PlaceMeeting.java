package org.guvoh.incidents.disagreement;

import java.util.Optional;
import org.guvoh.core.place.PlaceReference;
import org.guvoh.core.place.Position;

/**
 * Holds two places of one event against each other: one id, one containing the other, or two that
 * are known to lie apart. Places are apart when their circles are, by more than their radii and ten
 * kilometres, or when both are described by other kinds of site without a name.
 */
final class PlaceMeeting {
  private static final double EARTH_METRES = 6_371_008.8;
  private static final double SLACK_METRES = 10_000;

  private final Descriptions descriptions;

  PlaceMeeting(Descriptions descriptions) {
    this.descriptions = descriptions;
  }

  Meeting of(PlaceReference one, PlaceReference other) {
    if (one.key().equalsIgnoreCase(other.key())) {
      return Meeting.SAME;
    }
    if (one.containers().contains(other.key()) || other.containers().contains(one.key())) {
      return Meeting.NESTED;
    }
    Optional<Position> left = one.position();
    Optional<Position> right = other.position();
    if (left.isPresent() && right.isPresent()) {
      double metres = metres(left.get(), right.get());
      double reach = left.get().radiusMetres() + right.get().radiusMetres() + SLACK_METRES;
      return metres > reach ? Meeting.EXCLUDES : Meeting.TOGETHER;
    }
    return descriptions.sites(one.name(), other.name());
  }

  /** Great-circle distance (haversine). */
  private static double metres(Position one, Position other) {
    double north = Math.toRadians(other.latitude() - one.latitude());
    double east = Math.toRadians(other.longitude() - one.longitude());
    double half =
        Math.pow(Math.sin(north / 2), 2)
            + Math.cos(Math.toRadians(one.latitude()))
                * Math.cos(Math.toRadians(other.latitude()))
                * Math.pow(Math.sin(east / 2), 2);
    return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(half)));
  }
}
