package org.guvoh.names.gazetteer.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.guvoh.names.gazetteer.source.PlaceRecord.Refused;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.util.GeometryFixer;

/**
 * A feature of a map layer: a point, or the outline of an administrative area.
 *
 * <p>Knows the property names of Who's On First, geoBoundaries and the common operational datasets
 * (COD-AB), and plain id, name, kind. Of an outline the point inside it and the radius of its
 * envelope are kept. One that crosses itself is repaired, and reported; one that cannot be is
 * refused by id.
 *
 * @param number of the feature in its file, from 1
 * @param properties by name in lower case, with their values; several for a list
 * @param ownId id of the feature outside its properties; may be empty
 */
public record MapFeature(long number, Map<String, List<String>> properties, String ownId) {
  private static final List<String> IDS =
      List.of("wof:id", "id", "shapeid", "adm3_pcode", "adm2_pcode", "adm1_pcode");
  private static final List<String> NAMES =
      List.of(
          "wof:name",
          "name",
          "shapename",
          "adm3_en",
          "adm2_en",
          "adm1_en",
          "adm3_name",
          "adm2_name",
          "adm1_name");
  private static final List<String> LEVELS = List.of("wof:placetype", "kind", "shapetype", "level");
  private static final List<String> STATES =
      List.of("wof:country", "iso:country", "country", "adm0_pcode");
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

  public MapFeature {
    Map<String, List<String>> lower = new TreeMap<>();
    properties.forEach((name, values) -> lower.put(name.toLowerCase(Locale.ROOT), values));
    properties = lower;
  }

  /** Hands the feature over as a place, or says why it is none. */
  public void handTo(PlaceSink sink, Optional<Geometry> geometry) {
    if (first(List.of("edtf:deprecated")).length() > 4) {
      sink.passedOver();
      return;
    }
    try {
      sink.place(place(geometry, sink).place("imported outlines"));
    } catch (Refused e) {
      refuse(sink, String.valueOf(e.getMessage()));
    }
  }

  /** Leaves the feature out, with its id and the reason. */
  public void refuse(PlaceSink sink, String reason) {
    sink.problem(new ImportProblem(number, true, named() + reason));
  }

  private PlaceRecord place(Optional<Geometry> geometry, PlaceSink sink) throws Refused {
    PlaceRecord place = new PlaceRecord().id(prefix(), id()).name(first(NAMES));
    properties.forEach(
        (property, values) -> {
          if (property.startsWith("name:") || property.equals("aliases")) {
            values.forEach(value -> List.of(value.split("\\|")).forEach(place::name));
          }
        });
    String level = level();
    String kind = KINDS.getOrDefault(level, level.isEmpty() ? "area" : level);
    place.kind(kind, GeoNamesDump.precision(kind));
    if (geometry.isPresent()) {
      locate(geometry.get(), place, sink);
    }
    String province = first(List.of("adm1_pcode"));
    if (kind.equals("district") && !province.isEmpty()) {
      place.within("own:" + province);
    }
    return place.within(first(STATES));
  }

  /** The level as said, or as the finest code of the common operational datasets tells. */
  private String level() {
    String said = first(LEVELS).toLowerCase(Locale.ROOT);
    if (!said.isEmpty()) {
      return said;
    }
    return List.of("adm3", "adm2", "adm1").stream()
        .filter(level -> !first(List.of(level + "_pcode")).isEmpty())
        .findFirst()
        .orElse("");
  }

  private String prefix() {
    return properties.containsKey("wof:id") ? "wof:" : "own:";
  }

  private String id() {
    String id = first(IDS);
    return id.isEmpty() ? ownId : id;
  }

  private String named() {
    return id().isEmpty() ? "" : id() + ": ";
  }

  private String first(List<String> names) {
    return names.stream()
        .flatMap(name -> properties.getOrDefault(name, List.of()).stream().limit(1))
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElse("");
  }

  private void locate(Geometry given, PlaceRecord place, PlaceSink sink) throws Refused {
    Geometry outline = given;
    if (!outline.isValid()) {
      outline = GeometryFixer.fix(outline);
      if (outline.isEmpty()) {
        throw new Refused("its outline cannot be repaired");
      }
      sink.problem(
          new ImportProblem(number, false, named() + "its outline crosses itself: repaired"));
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
