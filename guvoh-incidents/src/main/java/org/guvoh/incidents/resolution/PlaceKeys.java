package org.guvoh.incidents.resolution;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guvoh.core.place.PlaceReference;
import org.guvoh.core.table.Table;

/**
 * Folds a place to the key under which two reports name the same place; states are too wide to be a
 * key.
 */
final class PlaceKeys {
  private static final int UCDP_COUNTRY = 6;
  private final Set<String> featureWords =
      Table.resource(PlaceKeys.class, "place-feature-words").rows().stream()
          .map(row -> row.get("word"))
          .collect(Collectors.toSet());

  Optional<String> key(PlaceReference place) {
    if (place.precision() >= UCDP_COUNTRY) {
      return Optional.empty();
    }
    if (place.id().isPresent()) {
      return place.id();
    }
    String bare =
        Stream.of(place.name().toLowerCase(Locale.ROOT).split("[\\s]+"))
            .filter(word -> !featureWords.contains(word))
            .collect(Collectors.joining(" "));
    return bare.isEmpty() ? Optional.empty() : Optional.of(bare);
  }
}
