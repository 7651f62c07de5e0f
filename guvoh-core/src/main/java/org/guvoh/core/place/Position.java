package org.guvoh.core.place;

import org.guvoh.core.Checks;

/**
 * A point on WGS 84 with the radius within which the place lies.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 * @param radiusMetres radius of the area the name covers
 */
public record Position(double latitude, double longitude, double radiusMetres) {
  public Position {
    Checks.that(latitude >= -90 && latitude <= 90, "latitude outside -90..90: " + latitude);
    Checks.that(longitude >= -180 && longitude <= 180, "longitude outside -180..180: " + longitude);
    Checks.that(radiusMetres >= 0, "radius must not be negative: " + radiusMetres);
  }
}
