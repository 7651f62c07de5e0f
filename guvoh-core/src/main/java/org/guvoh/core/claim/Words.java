package org.guvoh.core.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guvoh.core.place.PlaceReference;

/** Contents in words. */
final class Words {
  private Words() {}

  static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String route(
      Optional<PlaceReference> from, List<PlaceReference> via, Optional<PlaceReference> to) {
    List<String> parts = new ArrayList<>();
    from.ifPresent(place -> parts.add("from " + place.name()));
    via.forEach(place -> parts.add("via " + place.name()));
    to.ifPresent(place -> parts.add("to " + place.name()));
    return String.join(" ", parts);
  }
}
