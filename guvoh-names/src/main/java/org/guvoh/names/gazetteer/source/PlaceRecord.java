package org.guvoh.names.gazetteer.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.guvoh.core.place.Position;
import org.guvoh.names.gazetteer.entry.GazetteerPlace;

/** Builds a place out of the cells of a record, and refuses what cannot be one. */
final class PlaceRecord {
  private static final double METRES_PER_KILOMETRE = 1000;

  /** Why a record is no place. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    Refused(String reason) {
      super(reason);
    }
  }

  private final Set<String> names = new LinkedHashSet<>();
  private final List<String> containers = new ArrayList<>();
  private String id = "";
  private String kind = "settlement";
  private Optional<Position> position = Optional.empty();
  private int precision = 1;
  private long population;

  PlaceRecord id(String prefix, String text) throws Refused {
    if (text.isBlank()) {
      throw new Refused("no id");
    }
    id = prefix + text.strip();
    return this;
  }

  PlaceRecord name(String name) {
    String clean = name.strip();
    if (!clean.isEmpty() && clean.indexOf('\uFFFD') < 0) {
      names.add(clean);
    }
    return this;
  }

  PlaceRecord kind(String word, int precisionOfKind) {
    kind = word;
    precision = precisionOfKind;
    return this;
  }

  PlaceRecord within(String area) {
    if (!area.isBlank() && !containers.contains(area)) {
      containers.add(area);
    }
    return this;
  }

  PlaceRecord point(String latitude, String longitude, double radiusKilometres) throws Refused {
    if (latitude.isBlank() && longitude.isBlank()) {
      return this;
    }
    double north = number(latitude, "latitude");
    double east = number(longitude, "longitude");
    if (Math.abs(north) > 90 || Math.abs(east) > 180) {
      throw new Refused("no point on Earth: " + latitude + ", " + longitude);
    }
    if (north == 0 && east == 0) {
      throw new Refused("the point 0, 0 stands for an unknown one");
    }
    position = Optional.of(new Position(north, east, radiusKilometres * METRES_PER_KILOMETRE));
    return this;
  }

  PlaceRecord population(String text) {
    try {
      population = text.isBlank() ? 0 : Math.max(0, (long) Double.parseDouble(text.strip()));
    } catch (NumberFormatException e) {
      population = 0;
    }
    return this;
  }

  private static double number(String text, String column) throws Refused {
    try {
      double value = Double.parseDouble(text.strip().replace(',', '.'));
      if (!Double.isFinite(value)) {
        throw new Refused(column + " is no number: " + text);
      }
      return value;
    } catch (NumberFormatException e) {
      throw new Refused(column + " is no number: " + text);
    }
  }

  long people() {
    return population;
  }

  GazetteerPlace place(String source) throws Refused {
    if (names.isEmpty()) {
      throw new Refused("no name");
    }
    return new GazetteerPlace(
        id,
        List.copyOf(names),
        kind.toLowerCase(Locale.ROOT),
        containers,
        position,
        position.isPresent() ? precision : 0,
        population,
        source);
  }
}
