package org.guvoh.names.gazetteer.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guvoh.names.gazetteer.source.PlaceRecord.Refused;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.util.GeometryFixer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * GeoJSON: points, or outlines of administrative areas, feature by feature.
 *
 * <p>Knows the property names of Who's On First, geoBoundaries and the common operational datasets
 * (COD-AB), and plain id, name, kind. Of an outline the point inside it and the radius of its
 * envelope are kept. One that crosses itself is repaired, and reported; one that cannot be is
 * refused by id. What follows broken JSON is not read.
 */
final class GeoJsonPlaces implements PlaceFormat {
  private static final List<String> IDS =
      List.of("wof:id", "id", "shapeID", "ADM3_PCODE", "ADM2_PCODE", "ADM1_PCODE");
  private static final List<String> NAMES =
      List.of("wof:name", "name", "NAME", "shapeName", "ADM3_EN", "ADM2_EN", "ADM1_EN");
  private static final List<String> LEVELS = List.of("wof:placetype", "kind", "shapeType", "level");
  private static final List<String> STATES =
      List.of("wof:country", "iso:country", "country", "ADM0_PCODE");
  private static final Map<String, String> KINDS =
      Map.of(
          "region", "province",
          "adm1", "province",
          "county", "district",
          "adm2", "district",
          "localadmin", "subdistrict",
          "adm3", "subdistrict",
          "locality", "settlement");
  private static final double METRES_PER_DEGREE = 111_195;

  private final ObjectMapper mapper =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  @Override
  public String name() {
    return "geojson";
  }

  @Override
  public void read(InputStream in, PlaceSink sink) throws IOException {
    long feature = 0;
    try (JsonParser json = mapper.createParser(in)) {
      JsonToken token = json.nextToken();
      if (token != JsonToken.START_OBJECT) {
        sink.problem(new ImportProblem(1, true, "no GeoJSON object"));
        return;
      }
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String property = json.currentName();
        json.nextToken();
        if (!"features".equals(property) || json.currentToken() != JsonToken.START_ARRAY) {
          if ("geometry".equals(property) || "properties".equals(property)) {
            sink.problem(
                new ImportProblem(1, true, "a single feature; put it into a FeatureCollection"));
          }
          json.skipChildren();
          continue;
        }
        while (json.nextToken() == JsonToken.START_OBJECT) {
          feature++;
          JsonNode node = mapper.readTree(json);
          one(node, feature, sink);
        }
      }
    } catch (JacksonException e) {
      sink.problem(
          new ImportProblem(
              feature + 1, true, "broken JSON, the rest is not read: " + e.getOriginalMessage()));
    }
  }

  private static void one(JsonNode feature, long number, PlaceSink sink) {
    JsonNode properties = feature.path("properties");
    try {
      if (properties.path("edtf:deprecated").asString("").length() > 4) {
        sink.passedOver();
        return;
      }
      PlaceRecord place = new PlaceRecord().id(prefix(properties), id(feature, properties));
      names(properties, place);
      String level = first(properties, LEVELS).toLowerCase(Locale.ROOT);
      String kind = KINDS.getOrDefault(level, level.isEmpty() ? "area" : level);
      place.kind(kind, GeoNamesDump.precision(kind));
      locate(feature, place, number, sink);
      String province = properties.path("ADM1_PCODE").asString("");
      if (kind.equals("district") && !province.isEmpty()) {
        place.within("own:" + province);
      }
      place.within(first(properties, STATES));
      sink.place(place.place("imported outlines"));
    } catch (Refused e) {
      sink.problem(new ImportProblem(number, true, named(feature, properties) + e.getMessage()));
    }
  }

  private static String named(JsonNode feature, JsonNode properties) {
    String id = id(feature, properties);
    return id.isEmpty() ? "" : id + ": ";
  }

  private static String prefix(JsonNode properties) {
    return properties.has("wof:id") ? "wof:" : "own:";
  }

  private static String id(JsonNode feature, JsonNode properties) {
    String id = first(properties, IDS);
    return id.isEmpty() ? feature.path("id").asString("") : id;
  }

  private static void names(JsonNode properties, PlaceRecord place) {
    place.name(first(properties, NAMES));
    for (Map.Entry<String, JsonNode> property : properties.properties()) {
      boolean others = property.getKey().startsWith("name:") || property.getKey().equals("aliases");
      if (others && property.getValue().isArray()) {
        property.getValue().forEach(name -> place.name(name.asString("")));
      } else if (others) {
        List.of(property.getValue().asString("").split("\\|")).forEach(place::name);
      }
    }
  }

  private static String first(JsonNode properties, List<String> keys) {
    return keys.stream()
        .map(key -> properties.path(key).asString(""))
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElse("");
  }

  private static void locate(JsonNode feature, PlaceRecord place, long number, PlaceSink sink)
      throws Refused {
    Optional<Geometry> read = Outlines.read(feature.path("geometry"));
    if (read.isEmpty()) {
      return;
    }
    Geometry outline = read.get();
    if (!outline.isValid()) {
      outline = GeometryFixer.fix(outline);
      if (outline.isEmpty()) {
        throw new Refused("its outline cannot be repaired");
      }
      sink.problem(
          new ImportProblem(
              number,
              false,
              named(feature, feature.path("properties")) + "its outline crosses itself: repaired"));
    }
    Envelope frame = outline.getEnvelopeInternal();
    Point inside = outline.getInteriorPoint();
    double height = frame.getHeight() * METRES_PER_DEGREE / 2;
    double width =
        frame.getWidth() * METRES_PER_DEGREE * Math.cos(Math.toRadians(inside.getY())) / 2;
    double radius = Math.max(5, Math.hypot(height, width) / 1000);
    place.point(Double.toString(inside.getY()), Double.toString(inside.getX()), radius);
  }
}
