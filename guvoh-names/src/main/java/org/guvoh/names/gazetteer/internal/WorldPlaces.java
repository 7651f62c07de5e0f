package org.guvoh.names.gazetteer.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.guvoh.core.place.Position;
import org.guvoh.core.table.Table;
import org.guvoh.names.gazetteer.entry.GazetteerPlace;
import org.guvoh.names.spelling.SpellingKeys;

/**
 * The places that come with Guvoh: cities and areas of the world, states, and the rows of the
 * supplement, which add to them or stand for themselves.
 *
 * <p>Areas have no point in the source: theirs is the middle of their places, or the point of the
 * place in the same province that bears their name. What the supplement does not locate lies within
 * its first located container.
 */
public final class WorldPlaces {
  private static final double CITY_RADIUS_METRES = 5_000;
  private static final double NAMESAKE_RADIUS_METRES = 25_000;
  private static final int DISTRICT = 3;
  private static final int PROVINCE = 4;
  private static final int STATE = 6;

  private static final Pattern SEAT = Pattern.compile("cities500 (\\d+) \\(its seat\\)");

  private final SpellingKeys keys;
  private final Map<String, Table.Row> supplement = new LinkedHashMap<>();

  /** Seats of districts, which lie in them: id of the place, id of the district. */
  private final Map<String, String> seats = new HashMap<>();

  private final Map<String, AreaExtent> extents = new HashMap<>();
  private final Map<String, double[]> namesakes = new HashMap<>();
  private final Map<String, GazetteerPlace> located = new HashMap<>();

  public WorldPlaces(SpellingKeys keys, List<Table> supplements) {
    this.keys = keys;
    supplements.forEach(table -> table.rows().forEach(this::note));
  }

  private void note(Table.Row row) {
    supplement.putIfAbsent(row.get("id"), row);
    Matcher seat = SEAT.matcher(row.get("source"));
    if (seat.matches()) {
      seats.putIfAbsent("geonames:" + seat.group(1), row.get("id"));
    }
  }

  /** Hands over every place once; the order is always the same. */
  public void each(
      InputStream cities, InputStream areas, Table countries, Consumer<GazetteerPlace> to) {
    lines(cities).forEach(line -> to.accept(city(line.split("\t", -1))));
    countries.rows().forEach(row -> to.accept(keep(state(row))));
    lines(areas).forEach(line -> to.accept(keep(area(line.split("\t", -1)))));
    for (Table.Row row : supplement.values()) {
      to.accept(keep(own(row)));
    }
  }

  private GazetteerPlace keep(GazetteerPlace place) {
    located.put(place.id(), place);
    return place;
  }

  private static Stream<String> lines(InputStream gzipped) {
    try {
      return new BufferedReader(
              new InputStreamReader(new GZIPInputStream(gzipped), StandardCharsets.UTF_8))
          .lines();
    } catch (IOException e) {
      throw new UncheckedIOException("a bundled gazetteer table cannot be read", e);
    }
  }

  private GazetteerPlace city(String[] cells) {
    boolean numbered = cells[0].indexOf('-') < 0;
    String id = (numbered ? "geonames:" : "cities:") + cells[0];
    double latitude = Double.parseDouble(cells[2]);
    double longitude = Double.parseDouble(cells[3]);
    long population = Long.parseLong(cells[8]);
    List<String> containers = containers(cells[5], cells[6], cells[7]);
    String district = seats.getOrDefault(id, containers.get(0));
    if (!containers.contains(district)) {
      containers.add(0, district);
    }
    for (String area : containers) {
      extents.computeIfAbsent(area, key -> new AreaExtent()).add(latitude, longitude, population);
    }
    namesakes.putIfAbsent(
        containers.get(Math.max(0, containers.size() - 2)) + "/" + keys.of(cells[1]).core(),
        new double[] {latitude, longitude});
    List<String> names = new ArrayList<>(List.of(cells[1]));
    if (!cells[9].equals("-")) {
      names.addAll(List.of(cells[9].split("\\|")));
    }
    Table.Row more = supplement.remove(id);
    if (more != null) {
      names.addAll(more.list("aliases"));
    }
    return new GazetteerPlace(
        id,
        distinct(names),
        FeatureCodes.kind(cells[4], population),
        containers,
        Optional.of(
            new Position(latitude, longitude, CITY_RADIUS_METRES * FeatureCodes.reach(population))),
        1,
        population,
        "GeoNames");
  }

  private static List<String> containers(String country, String first, String second) {
    List<String> containers = new ArrayList<>();
    boolean hasFirst = !first.equals("-") && !first.equals("00");
    if (hasFirst && !second.equals("-")) {
      containers.add(country + "." + first + "." + second);
    }
    if (hasFirst) {
      containers.add(country + "." + first);
    }
    containers.add(country);
    return containers;
  }

  private GazetteerPlace area(String[] cells) {
    String id = cells[0];
    String[] codes = id.split("\\.");
    boolean province = codes.length == 2;
    String state = codes[0];
    List<String> containers = province ? List.of(state) : List.of(state + "." + codes[1], state);
    AreaExtent extent = extents.getOrDefault(id, new AreaExtent());
    Optional<Position> position = extent.position();
    String source = "GeoNames; the middle of its places";
    if (position.isEmpty()) {
      position = namesake(containers.get(0), cells[1]);
      source =
          position.isPresent()
              ? "GeoNames; the point of the place of its name"
              : "GeoNames; no point";
    }
    GazetteerPlace area =
        new GazetteerPlace(
            id,
            List.of(cells[1]),
            province ? "province" : "district",
            containers,
            position,
            position.isEmpty() ? 0 : province ? PROVINCE : DISTRICT,
            extent.population(),
            source);
    Table.Row row = supplement.remove(id);
    return row == null ? area : supplemented(area, row);
  }

  private Optional<Position> namesake(String container, String name) {
    double[] point = namesakes.get(container + "/" + keys.of(name).core());
    return point == null
        ? Optional.empty()
        : Optional.of(new Position(point[0], point[1], NAMESAKE_RADIUS_METRES));
  }

  private GazetteerPlace supplemented(GazetteerPlace area, Table.Row row) {
    List<String> names = new ArrayList<>(List.of(row.get("name")));
    names.addAll(row.list("aliases"));
    names.addAll(area.names());
    Optional<Position> position = Cell.position(row);
    return new GazetteerPlace(
        area.id(),
        distinct(names),
        row.get("kind"),
        area.containers(),
        position.isPresent() ? position : area.position(),
        position.isPresent() ? Cell.precision(row) : area.precision(),
        area.population(),
        position.isPresent() ? "supplement: " + row.get("source") : area.source());
  }

  private GazetteerPlace own(Table.Row row) {
    List<String> names = new ArrayList<>(List.of(row.get("name")));
    names.addAll(row.list("aliases"));
    List<String> containers = row.list("parents");
    Optional<Position> position = Cell.position(row);
    String source = "supplement: " + row.get("source");
    if (position.isEmpty() && !row.get("radius_km").isEmpty()) {
      Optional<GazetteerPlace> around =
          containers.stream()
              .map(id -> Optional.ofNullable(located.get(id)))
              .flatMap(Optional::stream)
              .filter(place -> place.position().isPresent())
              .findFirst();
      position =
          around
              .flatMap(GazetteerPlace::position)
              .map(p -> new Position(p.latitude(), p.longitude(), Cell.radiusMetres(row)));
      source = source + around.map(place -> "; somewhere in " + place.name()).orElse("");
    }
    return new GazetteerPlace(
        row.get("id"),
        distinct(names),
        row.get("kind"),
        containers,
        position,
        position.isPresent() ? Cell.precision(row) : 0,
        0,
        source);
  }

  private GazetteerPlace state(Table.Row row) {
    List<String> names = new ArrayList<>(List.of(row.get("name")));
    names.addAll(row.list("aliases"));
    Optional<Position> position = Cell.position(row);
    long population = extents.getOrDefault(row.get("id"), new AreaExtent()).population();
    return new GazetteerPlace(
        row.get("id"),
        distinct(names),
        "state",
        List.of(),
        position.isPresent()
            ? position
            : extents.getOrDefault(row.get("id"), new AreaExtent()).position(),
        STATE,
        population,
        "table of states");
  }

  private static List<String> distinct(List<String> names) {
    Set<String> distinct = new LinkedHashSet<>(names);
    return List.copyOf(distinct);
  }
}
