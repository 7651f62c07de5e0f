package org.guvoh.names.gazetteer.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guvoh.names.gazetteer.source.PlaceRecord.Refused;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;

/** Geometries of GeoJSON: points, polygons and several of them. */
final class Outlines {
  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final int LEAST_POINTS = 4;

  private Outlines() {}

  /** The geometry; empty where there is none. */
  static Optional<Geometry> read(JsonNode geometry) throws Refused {
    JsonNode coordinates = geometry.path("coordinates");
    return switch (geometry.path("type").asString("")) {
      case "" -> Optional.empty();
      case "Point" -> Optional.of(FACTORY.createPoint(point(coordinates)));
      case "Polygon" -> Optional.of(polygon(coordinates));
      case "MultiPolygon" -> {
        List<Polygon> parts = new ArrayList<>();
        for (JsonNode part : coordinates) {
          parts.add(polygon(part));
        }
        yield Optional.of(FACTORY.createMultiPolygon(parts.toArray(Polygon[]::new)));
      }
      default -> throw new Refused("geometry of kind " + geometry.path("type").asString(""));
    };
  }

  private static Polygon polygon(JsonNode rings) throws Refused {
    List<LinearRing> read = new ArrayList<>();
    for (JsonNode ring : rings) {
      read.add(ring(ring));
    }
    if (read.isEmpty()) {
      throw new Refused("an outline without a ring");
    }
    return FACTORY.createPolygon(
        read.get(0), read.subList(1, read.size()).toArray(LinearRing[]::new));
  }

  private static LinearRing ring(JsonNode points) throws Refused {
    List<Coordinate> read = new ArrayList<>();
    for (JsonNode point : points) {
      read.add(point(point));
    }
    if (!read.isEmpty() && !read.get(0).equals2D(read.get(read.size() - 1))) {
      read.add(new Coordinate(read.get(0)));
    }
    if (read.size() < LEAST_POINTS) {
      throw new Refused("a ring of " + read.size() + " points");
    }
    return FACTORY.createLinearRing(read.toArray(Coordinate[]::new));
  }

  private static Coordinate point(JsonNode pair) throws Refused {
    double east = pair.path(0).asDouble(Double.NaN);
    double north = pair.path(1).asDouble(Double.NaN);
    if (!(Math.abs(east) <= 180 && Math.abs(north) <= 90)) {
      throw new Refused("a point outside the Earth: " + pair);
    }
    return new Coordinate(east, north);
  }
}
