package org.guvoh.names.gazetteer.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guvoh.names.gazetteer.source.PlaceRecord.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * GeoJSON: points, or outlines of administrative areas ({@link MapFeature}), feature by feature.
 * What follows broken JSON is not read.
 */
final class GeoJsonPlaces extends StreamedFormat {
  private final ObjectMapper mapper =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  @Override
  public String name() {
    return "geojson";
  }

  @Override
  void read(InputStream in, PlaceSink sink) throws IOException {
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

  private static void one(JsonNode json, long number, PlaceSink sink) {
    MapFeature feature =
        new MapFeature(number, properties(json.path("properties")), json.path("id").asString(""));
    try {
      feature.handTo(sink, Outlines.read(json.path("geometry")));
    } catch (Refused e) {
      feature.refuse(sink, String.valueOf(e.getMessage()));
    }
  }

  private static Map<String, List<String>> properties(JsonNode json) {
    Map<String, List<String>> properties = new TreeMap<>();
    for (Map.Entry<String, JsonNode> property : json.properties()) {
      List<String> values = new ArrayList<>();
      if (property.getValue().isArray()) {
        property.getValue().forEach(value -> values.add(value.asString("")));
      } else {
        values.add(property.getValue().asString(""));
      }
      properties.put(property.getKey(), values);
    }
    return properties;
  }
}
