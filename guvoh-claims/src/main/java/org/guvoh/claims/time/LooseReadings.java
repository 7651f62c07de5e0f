package org.guvoh.claims.time;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Readings of lengths, repeated times and vague times, which have no place on the calendar. */
final class LooseReadings {
  private LooseReadings() {}

  static Map<String, TimeReading> all() {
    return Map.of(
        "length", LooseReadings::length, "set", LooseReadings::set, "vague", LooseReadings::vague);
  }

  private static Optional<Read> length(TimeAtom atom, TimeContext context) {
    return Read.loose(new TimeMeaning.Length(Periods.of(atom).iso()));
  }

  private static Optional<Read> set(TimeAtom atom, TimeContext context) {
    String weekday = atom.lower("weekday") + atom.lower("weekdays");
    if (!weekday.isEmpty()) {
      String one = weekday.endsWith("s") ? weekday.substring(0, weekday.length() - 1) : weekday;
      return repeated("XXXX-WXX-" + Calendar.STANDARD.value("weekday", one));
    }
    if (atom.has("month")) {
      return repeated("XXXX-" + Stretches.two(atom.value("month").orElse(1)));
    }
    if (atom.has("season")) {
      return repeated("XXXX-" + atom.value("season").orElse(21));
    }
    if (atom.has("part")) {
      return repeated("XXXX-XX-XXT" + Calendar.STANDARD.value("part", atom.lower("part")));
    }
    if (atom.has("setword")) {
      return repeated(ofAdverb(atom.lower("setword")));
    }
    return repeated(atom.has("unit") ? withNumber(atom) : "P1W");
  }

  private static String withNumber(TimeAtom atom) {
    Periods periods = Periods.of(atom);
    int count = atom.rule().name().equals("every") ? periods.count().orElse(1) : 1;
    return new Periods(java.util.OptionalInt.of(count), periods.each(), periods.base()).iso();
  }

  private static String ofAdverb(String word) {
    String unit =
        word.equals("daily")
            ? "day"
            : word.equals("annually") ? "year" : word.replaceAll("ly$", "");
    String value = Calendar.STANDARD.value("unit", unit);
    return value.startsWith("1T") ? "PT1" + value.substring(2) : "P" + value;
  }

  private static Optional<Read> repeated(String every) {
    return Read.loose(new TimeMeaning.Repeated(every));
  }

  private static Optional<Read> vague(TimeAtom atom, TimeContext context) {
    String direction = atom.rule().name().substring("vague-".length());
    return Read.loose(
        new TimeMeaning.Vague(TimeMeaning.Direction.valueOf(direction.toUpperCase(Locale.ROOT))));
  }
}
