package org.guvoh.core.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guvoh.core.count.CountInterval;
import org.guvoh.core.place.PlaceReference;
import org.guvoh.core.text.Passage;
import org.guvoh.core.time.TimeReference;

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

  /** A relation as it reads between its two actors. */
  static String relation(RelationKind kind) {
    return switch (kind) {
      case MEMBER_OF, HEAD_OF, ORGAN_OF, TRAINED, RECRUITED, FUNDS, SUPPLIES -> of(kind);
      case ALLIED -> "allied with";
      case HOSTILE -> "hostile to";
      case KIN -> "kin of";
      case OTHER -> "linked to";
    };
  }

  static String quantity(String what, Optional<CountInterval> count, Optional<Trend> trend) {
    List<String> parts = new ArrayList<>();
    count.ifPresent(interval -> parts.add(interval.figures()));
    trend.ifPresent(direction -> parts.add(of(direction)));
    return what + ": " + String.join(", ", parts);
  }

  static String funding(ClaimContent.Funding funding) {
    String amount =
        funding
            .amount()
            .map(count -> " " + count.words() + funding.currency().map(c -> " " + c).orElse(""))
            .orElse("");
    return funding.funder().map(who -> who.name()).orElse("somebody not named")
        + " pays"
        + funding.recipient().map(who -> " " + who.name()).orElse("")
        + amount
        + funding.purpose().map(what -> " for " + what).orElse("");
  }

  /** A time behind what it limits. */
  static String at(Optional<TimeReference> time) {
    return time.map(found -> " (" + found.value().value() + ")").orElse("");
  }

  /** A passage on one line. */
  static String line(Passage passage) {
    return passage.exact().replaceAll("\\s+", " ").strip();
  }
}
