package org.guvoh.terrain.elevation;

import org.guvoh.terrain.TerrainException;
import org.guvoh.terrain.TerrainException.Fault;

/** A place on the globe: latitude and longitude in degrees on WGS 84. */
public record GeoPosition(double latitude, double longitude) {

  public GeoPosition {
    if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
      throw new TerrainException(
          Fault.BAD_NUMBER,
          "Latitude "
              + latitude
              + ", longitude "
              + longitude
              + " is no place: latitude comes first, from -90 to 90, then longitude, from -180 to 180.");
    }
  }

  /** Reads "latitude,longitude" in degrees. */
  public static GeoPosition parse(String text) {
    String[] parts = text.trim().split("\\s*[,;]\\s*|\\s+", -1);
    if (parts.length == 2) {
      try {
        return new GeoPosition(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
      } catch (NumberFormatException e) {
        throw new TerrainException(
            Fault.BAD_NUMBER,
            "\"" + text + "\" is not a place: write latitude,longitude like 37.1,68.4.",
            e);
      }
    }
    throw new TerrainException(
        Fault.BAD_NUMBER,
        "\"" + text + "\" is not a place: write latitude,longitude like 37.1,68.4.");
  }

  /** The place in a grid's own coordinates. */
  public GridPoint in(CoordinateSystem system) {
    if (system instanceof CoordinateSystem.Geographic) {
      return new GridPoint(longitude, latitude);
    }
    if (system instanceof CoordinateSystem.UniversalTransverseMercator utm) {
      return TransverseMercator.forZone(utm).forward(this);
    }
    throw new TerrainException(
        Fault.UNSUPPORTED_FORMAT,
        "The elevation data is in plane metres of an unknown system, so latitude and longitude cannot be"
            + " found in it. Reproject it to UTM or EPSG:4326.");
  }

  /** The place of a point in a grid's own coordinates. */
  public static GeoPosition from(GridPoint point, CoordinateSystem system) {
    if (system instanceof CoordinateSystem.Geographic) {
      return new GeoPosition(point.y(), point.x());
    }
    if (system instanceof CoordinateSystem.UniversalTransverseMercator utm) {
      return TransverseMercator.forZone(utm).inverse(point);
    }
    throw new TerrainException(
        Fault.UNSUPPORTED_FORMAT,
        "The elevation data is in plane metres of an unknown system: its points have no latitude and"
            + " longitude. Reproject it to UTM or EPSG:4326.");
  }
}
