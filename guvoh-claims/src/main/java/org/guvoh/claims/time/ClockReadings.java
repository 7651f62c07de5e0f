package org.guvoh.claims.time;

import static org.guvoh.claims.time.Stretches.two;

import java.util.Optional;

/**
 * Times of day as {@code Thh:mm} with the offset of a zone that the table knows. "Local time" and
 * the time of a city give no offset. An hour without a.m. or p.m. is read as said; a part of the
 * day beside it sets it right.
 */
final class ClockReadings {
  private ClockReadings() {}

  /** The time of day; empty where it is none. */
  static Optional<String> clock(TimeAtom atom, Optional<TimeAtom> part) {
    if (atom.has("noon")) {
      return Optional.of("T12:00" + zone(atom));
    }
    int hour =
        atom.number("hour")
            .or(() -> atom.find("number").map(word -> Calendar.STANDARD.number("number", word)))
            .orElse(99);
    int minute = atom.number("minute").orElse(0);
    String half = atom.lower("meridiem");
    if (half.isEmpty()) {
      half = part.map(ClockReadings::halfOf).filter(said -> hour <= 12).orElse("");
    }
    if (hour > 23 || minute > 59 || (!half.isEmpty() && hour > 12)) {
      return hour > 12 && hour < 24 && minute < 60
          ? Optional.of("T" + two(hour) + ":" + two(minute) + zone(atom))
          : Optional.empty();
    }
    int full = half.isEmpty() ? hour : hour % 12 + (half.equals("p") ? 12 : 0);
    return Optional.of("T" + two(full) + ":" + two(minute) + zone(atom));
  }

  /** Whether a bare number with a point or colon says that it is a time of day. */
  static boolean isClock(TimeAtom atom, String words) {
    boolean marked =
        atom.has("meridiem") || atom.has("zone") || !atom.rule().name().equals("clock");
    return marked
        || words.indexOf(':') >= 0
        || words.matches("(?is).*\\b(?:at|by|around|about)\\s.*");
  }

  private static String halfOf(TimeAtom part) {
    String value = part.find("part").map(word -> Calendar.STANDARD.value("part", word)).orElse("");
    return switch (value) {
      case "MO" -> "a";
      case "AF", "EV" -> "p";
      default -> "";
    };
  }

  private static String zone(TimeAtom atom) {
    return atom.find("zone")
        .map(word -> Calendar.STANDARD.value("zone", word))
        .filter(offset -> !offset.equals("local"))
        .orElse("");
  }
}
