package org.guvoh.names.border;

import java.util.List;
import org.guvoh.core.place.Position;

/**
 * The outline of a state: rings of longitude and latitude pairs, outer and inner ones alike.
 *
 * @param errorMetres how far its line may lie from the true one
 */
record StateOutline(String state, List<double[]> rings, double errorMetres) {
  private static final double METRES_PER_DEGREE = 111_195;

  StateOutline {
    rings = List.copyOf(rings);
  }

  /** Whether the point lies inside, by counting crossings of a line to the east. */
  boolean contains(Position point) {
    boolean inside = false;
    for (double[] ring : rings) {
      for (int i = 0; i + 3 < ring.length; i += 2) {
        double y1 = ring[i + 1];
        double y2 = ring[i + 3];
        boolean straddles = (y1 > point.latitude()) != (y2 > point.latitude());
        if (straddles) {
          double share = (point.latitude() - y1) / (y2 - y1);
          if (point.longitude() < ring[i] + share * (ring[i + 2] - ring[i])) {
            inside = !inside;
          }
        }
      }
    }
    return inside;
  }

  /**
   * Metres from the point to the nearest of the line, on a plane that touches the globe there: good
   * to a percent within some hundred kilometres.
   */
  double metresTo(Position point) {
    double width = METRES_PER_DEGREE * Math.cos(Math.toRadians(point.latitude()));
    double least = Double.POSITIVE_INFINITY;
    for (double[] ring : rings) {
      for (int i = 0; i + 3 < ring.length; i += 2) {
        double x1 = (ring[i] - point.longitude()) * width;
        double y1 = (ring[i + 1] - point.latitude()) * METRES_PER_DEGREE;
        double x2 = (ring[i + 2] - point.longitude()) * width;
        double y2 = (ring[i + 3] - point.latitude()) * METRES_PER_DEGREE;
        least = Math.min(least, toOrigin(x1, y1, x2 - x1, y2 - y1));
      }
    }
    return least;
  }

  private static double toOrigin(double x, double y, double dx, double dy) {
    double length = dx * dx + dy * dy;
    double share = length == 0 ? 0 : Math.max(0, Math.min(1, -(x * dx + y * dy) / length));
    return Math.hypot(x + share * dx, y + share * dy);
  }
}
