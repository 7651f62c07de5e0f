package org.guvoh.names.grammar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guvoh.core.place.PlaceReference;
import org.guvoh.names.register.Entry;
import org.guvoh.names.register.RegisteredPlace;

/**
 * Decides which registered place a known name means, from the feature word beside it and from
 * containment; what stays open is left open, with the candidates in the reason.
 */
final class PlaceResolver {
  private static final int POINT = 1;
  private static final int STATE = 6;

  private final WordTables words;

  PlaceResolver(WordTables words) {
    this.words = words;
  }

  PlaceReference resolve(String said, List<Entry> entries, Optional<PlaceFeature> feature) {
    List<RegisteredPlace> places = entries.stream().flatMap(PlaceResolver::place).toList();
    List<RegisteredPlace> fitting =
        places.stream().filter(place -> feature.map(f -> fits(place, f)).orElse(true)).toList();
    if (fitting.size() == 1) {
      return located(said, fitting.get(0), reason(fitting.get(0), feature, places.size()));
    }
    if (fitting.isEmpty()) {
      return PlaceReference.unlocated(
          said,
          "the tables know the name, but no " + feature.map(PlaceFeature::word).orElse("place"));
    }
    return widest(fitting)
        .map(
            wide -> located(said, wide, "the widest of the places of that name: " + wide.feature()))
        .orElseGet(() -> PlaceReference.unlocated(said, "open between " + ids(fitting)));
  }

  private static Stream<RegisteredPlace> place(Entry entry) {
    return entry.match(of -> Stream.of(of.place()), of -> Stream.empty());
  }

  private static boolean fits(RegisteredPlace place, PlaceFeature feature) {
    boolean capital = place.feature().equals(RegisteredPlace.CAPITAL);
    return place.feature().equals(feature.word()) || (capital && feature.word().equals("city"));
  }

  /** The one that contains all the others, if there is one. */
  private static Optional<RegisteredPlace> widest(List<RegisteredPlace> places) {
    return places.stream()
        .filter(
            wide ->
                places.stream()
                    .allMatch(
                        other -> other.equals(wide) || other.containers().contains(wide.id())))
        .findFirst();
  }

  private static String ids(List<RegisteredPlace> places) {
    return places.stream().map(RegisteredPlace::id).collect(Collectors.joining(", "));
  }

  private static String reason(
      RegisteredPlace place, Optional<PlaceFeature> feature, int candidates) {
    String row = "row " + place.id() + " of table " + place.table();
    boolean chosen = candidates > 1 && feature.isPresent();
    return chosen ? row + ", chosen by \"" + feature.orElseThrow().word() + "\"" : row;
  }

  private PlaceReference located(String said, RegisteredPlace place, String reason) {
    return new PlaceReference(
        said,
        Optional.of(place.id()),
        place.containers(),
        place.position(),
        place.position().isPresent() ? precision(place) : 0,
        reason);
  }

  private int precision(RegisteredPlace place) {
    if (place.feature().equals(RegisteredPlace.STATE)) {
      return STATE;
    }
    return words.findFeature(place.feature()).map(PlaceFeature::precision).orElse(POINT);
  }
}
