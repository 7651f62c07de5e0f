package org.guvoh.names.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.table.Table;
import org.guvoh.names.search.NameSearch;

/**
 * All registered places and actors, by id and by name.
 *
 * <p>An id may stand in one row only. Immutable, safe for many threads.
 */
public final class Register {
  private final Map<String, RegisteredPlace> places = new LinkedHashMap<>();
  private final Map<String, RegisteredActor> actors = new LinkedHashMap<>();
  private final NameSearch<Entry> search;

  private Register(Table countries, List<RegisteredActor> known, List<Table> areas) {
    NameSearch.Builder<Entry> names = new NameSearch.Builder<>();
    CountryTable.places(countries).forEach(place -> add(place, names));
    known.forEach(actor -> add(actor, names));
    areas.forEach(area -> area.rows().forEach(row -> addAreaRow(row, names)));
    for (Table.Row row : countries.rows()) {
      Entry people = new Entry.OfPlace(getPlace(row.get("id")), true);
      CountryTable.demonyms(row).forEach(word -> names.add(word, people));
    }
    search = names.build();
  }

  /**
   * Reads the tables; a wrong cell, unknown kind or repeated id is refused with table and line.
   *
   * @param actors the registered actors
   * @param areas tables of one area each
   */
  public static Register of(Table countries, List<RegisteredActor> actors, List<Table> areas) {
    return new Register(countries, actors, areas);
  }

  public NameSearch<Entry> search() {
    return search;
  }

  public Optional<RegisteredPlace> findPlace(String id) {
    return Optional.ofNullable(places.get(id));
  }

  public Optional<RegisteredActor> findActor(String id) {
    return Optional.ofNullable(actors.get(id));
  }

  public List<RegisteredPlace> places() {
    return List.copyOf(places.values());
  }

  public List<RegisteredActor> actors() {
    return List.copyOf(actors.values());
  }

  private RegisteredPlace getPlace(String id) {
    return findPlace(id).orElseThrow(() -> new IllegalArgumentException("no place " + id));
  }

  private void addAreaRow(Table.Row row, NameSearch.Builder<Entry> names) {
    if (isActorKind(row.get("kind"))) {
      add(actor(row), names);
    } else {
      add(place(row), names);
    }
  }

  private void add(RegisteredPlace place, NameSearch.Builder<Entry> names) {
    refuseTwice(places.put(place.id(), place) != null, place.id(), place.table());
    Entry entry = new Entry.OfPlace(place, false);
    allNames(place.name(), place.aliases()).forEach(name -> names.add(name, entry));
  }

  private void add(RegisteredActor actor, NameSearch.Builder<Entry> names) {
    refuseTwice(actors.put(actor.id(), actor) != null, actor.id(), actor.table());
    Entry entry = new Entry.OfActor(actor);
    allNames(actor.name(), actor.aliases()).forEach(name -> names.add(name, entry));
  }

  private static Stream<String> allNames(String name, List<String> aliases) {
    return Stream.concat(Stream.of(name), aliases.stream());
  }

  private static void refuseTwice(boolean twice, String id, String table) {
    if (twice) {
      throw new IllegalArgumentException("table " + table + ": id " + id + " stands twice");
    }
  }

  private static boolean isActorKind(String kind) {
    return Stream.of(ActorKind.values()).anyMatch(value -> value.name().equals(kind));
  }

  private static RegisteredActor actor(Table.Row row) {
    if (!isActorKind(row.get("kind"))) {
      throw new IllegalArgumentException(
          "table " + row.table() + ", line " + row.line() + ": no actor kind " + row.get("kind"));
    }
    return new RegisteredActor(
        row.get("id"),
        row.get("name"),
        row.list("aliases"),
        ActorKind.valueOf(row.get("kind")),
        withCountry(row),
        row.table());
  }

  /** The parents, and the state whose organ an office is. */
  private static List<String> withCountry(Table.Row row) {
    List<String> parents = new ArrayList<>(row.list("parents"));
    String country = row.get("country");
    if (row.get("kind").equals("OFFICE") && !country.isEmpty() && !parents.contains(country)) {
      parents.add(country);
    }
    return parents;
  }

  private static RegisteredPlace place(Table.Row row) {
    return new RegisteredPlace(
        row.get("id"),
        row.get("name"),
        row.list("aliases"),
        row.get("kind"),
        row.list("parents"),
        Cells.position(row, "latitude", "longitude", Cells.radiusMetres(row)),
        row.table());
  }
}
