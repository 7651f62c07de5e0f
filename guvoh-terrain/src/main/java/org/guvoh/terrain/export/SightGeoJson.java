package org.guvoh.terrain.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.guvoh.terrain.elevation.CoordinateSystem;
import org.guvoh.terrain.elevation.GeoPosition;
import org.guvoh.terrain.elevation.GridPoint;
import org.guvoh.terrain.sight.SightShare;
import org.guvoh.terrain.sight.Viewshed;
import org.guvoh.terrain.sight.ViewshedRequest;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/**
 * A viewshed as GeoJSON (RFC 7946): one feature with the outlines of ground within sight, and what
 * was asked as properties. Longitude and latitude with seven decimals; grids in plane metres keep
 * their own coordinates and say so.
 */
public final class SightGeoJson {
  private final StringBuilder json = new StringBuilder();
  private final CoordinateSystem system;

  private SightGeoJson(CoordinateSystem system) {
    this.system = system;
  }

  /** Writes the file. */
  public static void write(Viewshed viewshed, Path file) throws IOException {
    Files.writeString(file, encode(viewshed), StandardCharsets.UTF_8);
  }

  /** The document. */
  public static String encode(Viewshed viewshed) {
    SightGeoJson writer = new SightGeoJson(viewshed.frame().system());
    writer.feature(viewshed);
    return writer.json.toString();
  }

  private void feature(Viewshed viewshed) {
    ViewshedRequest request = viewshed.request();
    SightShare share = viewshed.share();
    json.append(
        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{");
    property("meaning", "\"ground within sight; within sight is not seen\"");
    property("eye_height_m", number(request.viewpoint().heightMetres()));
    property("target_height_m", number(request.targetHeightMetres()));
    property("range_m", number(request.limits().rangeMetres()));
    property("refraction", number(request.curvature().refractionCoefficient()));
    property("visible_share", number(share.visibleShare()));
    property("visible_km2", number(share.visibleSquareMetres() / 1e6));
    property("unknown_cells", Long.toString(share.unknown()));
    json.append("\"coordinates\":\"").append(isPlane() ? "plane metres" : "WGS 84").append("\"}");
    json.append(",\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":[");
    polygons(SightPolygons.trace(viewshed));
    json.append("]}}]}\n");
  }

  private boolean isPlane() {
    return system instanceof CoordinateSystem.PlaneMetres;
  }

  private void property(String name, String value) {
    json.append('"').append(name).append("\":").append(value).append(',');
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.6g", value);
  }

  private void polygons(MultiPolygon polygons) {
    for (int i = 0; i < polygons.getNumGeometries(); i++) {
      Polygon polygon = (Polygon) polygons.getGeometryN(i);
      json.append(i == 0 ? "[" : ",[");
      ring(polygon.getExteriorRing());
      for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
        json.append(',');
        ring(polygon.getInteriorRingN(hole));
      }
      json.append(']');
    }
  }

  /**
   * Rings are traced clockwise; RFC 7946 wants shells counter-clockwise, so the order is turned.
   */
  private void ring(LineString ring) {
    json.append('[');
    for (int i = ring.getNumPoints() - 1; i >= 0; i--) {
      point(ring.getCoordinateN(i));
      json.append(i == 0 ? "]" : ",");
    }
  }

  private void point(Coordinate point) {
    if (isPlane()) {
      json.append(String.format(Locale.ROOT, "[%.2f,%.2f]", point.x, point.y));
    } else {
      GeoPosition position = GeoPosition.from(new GridPoint(point.x, point.y), system);
      json.append(
          String.format(Locale.ROOT, "[%.7f,%.7f]", position.longitude(), position.latitude()));
    }
  }
}
