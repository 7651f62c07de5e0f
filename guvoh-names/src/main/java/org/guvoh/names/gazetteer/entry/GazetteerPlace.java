package org.guvoh.names.gazetteer.entry;

import java.util.List;
import java.util.Optional;
import org.guvoh.core.Checks;
import org.guvoh.core.place.Position;

/**
 * A place of a gazetteer.
 *
 * @param id its id, with the gazetteer before it: "geonames:1220576"; an administrative area of the
 *     bundled gazetteer has its code, "TJ.02"
 * @param names its names, the usual one first
 * @param kind what it is: a feature word such as "city", "district", "crossing"
 * @param containers ids of the areas that contain it, nearest first; the last is the state's code
 * @param position where it is, with the radius within which it lies; empty when nothing tells
 * @param precision UCDP location precision 1 to 7 of the position, 0 without one
 * @param population 0 when unknown
 * @param source which gazetteer and, where it says more, how the point was come by
 */
public record GazetteerPlace(
    String id,
    List<String> names,
    String kind,
    List<String> containers,
    Optional<Position> position,
    int precision,
    long population,
    String source) {
  public GazetteerPlace {
    Checks.filled(id, "id");
    names = List.copyOf(names);
    Checks.that(!names.isEmpty(), "a place needs a name: " + id);
    names.forEach(name -> Checks.filled(name, "name of " + id));
    containers = List.copyOf(containers);
    Checks.that(precision >= 0 && precision <= 7, "precision is 0 to 7: " + precision);
  }

  public String name() {
    return names.get(0);
  }

  /** Whether this place is the area or lies in it, as far as its containers say. */
  public boolean isWithin(String area) {
    return id.equals(area) || containers.contains(area);
  }

  /** Code of the state it lies in; empty when it lies in none or in several. */
  public Optional<String> findState() {
    if (kind.equals("state")) {
      return Optional.of(id);
    }
    return containers.isEmpty()
        ? Optional.empty()
        : Optional.of(containers.get(containers.size() - 1));
  }

  /** The same place under other names. */
  public GazetteerPlace withNames(List<String> others) {
    return new GazetteerPlace(
        id, others, kind, containers, position, precision, population, source);
  }
}
