package org.guvoh.claims.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guvoh.core.time.Edtf;
import org.guvoh.core.time.TimeBasis;
import org.guvoh.core.time.TimePrecision;
import org.guvoh.core.time.TimeReference;

/**
 * Readings of words that are reckoned from another time of the text: "the same day", "two days
 * later", "a week before the raid on 3 May". Where no such time was told they give none, but "a
 * year earlier" is then reckoned from the publication.
 */
final class NarrativeReadings {
  private static final Pattern CLOCK = Pattern.compile("T\\d\\d:\\d\\d(?::\\d\\d)?");

  private static final Pattern PREPOSITION =
      Pattern.compile("(?:before|prior|after|following|prior to|ahead of|in advance of|preceding)");

  private NarrativeReadings() {}

  static Map<String, TimeReading> all() {
    return Map.ofEntries(
        Map.entry("sameday", (atom, context) -> onDay(atom, 0, context)),
        Map.entry("nextday", (atom, context) -> onDay(atom, 1, context)),
        Map.entry("previousday", (atom, context) -> onDay(atom, -1, context)),
        Map.entry("dayafter", (atom, context) -> onDay(atom, 1, context)),
        Map.entry("offset", NarrativeReadings::offset),
        Map.entry("yearearlier", NarrativeReadings::yearEarlier),
        Map.entry("toldunit", NarrativeReadings::toldUnit));
  }

  private static Optional<Read> onDay(TimeAtom atom, int days, TimeContext context) {
    boolean ofEvent = atom.has("before") || atom.has("after");
    if (ofEvent && context.ahead().isEmpty() && !context.endsClause()) {
      return Optional.empty();
    }
    Optional<TimeReference> anchor = context.ahead().filter(NarrativeReadings::isDay);
    String word = atom.has("partday") ? atom.lower("partday") : atom.lower("partday2");
    Optional<Read> read = anchor.or(context::lastDay).flatMap(day -> shift(day, days));
    return Calendar.STANDARD
        .find("part", word.isEmpty() ? "none" : word)
        .map(part -> read.map(day -> day.withDetail(day.detail().withPartOfDay(part))))
        .orElse(read);
  }

  private static boolean isDay(TimeReference time) {
    return time.precision() == TimePrecision.DAY || time.precision() == TimePrecision.MINUTE;
  }

  private static Optional<Read> offset(TimeAtom atom, TimeContext context) {
    Periods periods = Periods.of(atom);
    int direction = atom.has("back") ? -1 : 1;
    if (atom.has("halfunit") && isOfUntoldEvent(atom, context)) {
      return Optional.empty();
    }
    if (atom.has("halfunit")) {
      return halfUnit(periods, direction, context);
    }
    if (periods.count().isEmpty() || isOfUntoldEvent(atom, context)) {
      return Read.loose(new TimeMeaning.Length(periods.iso()));
    }
    Optional<TimeReference> day =
        context.ahead().filter(NarrativeReadings::isDay).or(context::lastDay);
    return switch (periods.base()) {
      case "D" -> day.flatMap(anchor -> shift(anchor, direction * periods.amount()));
      case "W" -> day.flatMap(anchor -> shift(anchor, 7L * direction * periods.amount()));
      case "TH" -> minutes(60L * direction * periods.amount(), context);
      case "TM" -> minutes(direction * periods.amount(), context);
      case "TS" -> Optional.empty();
      default -> coarse(periods, direction, context);
    };
  }

  /** "A week after the raid": of an event whose day the clause does not give. */
  private static boolean isOfUntoldEvent(TimeAtom atom, TimeContext context) {
    String word = atom.lower("back") + atom.lower("forth");
    boolean preposition = PREPOSITION.matcher(word).matches();
    return preposition && !atom.has("told") && context.ahead().isEmpty() && !context.endsClause();
  }

  private static Optional<Read> halfUnit(Periods periods, int direction, TimeContext context) {
    return periods.base().equals("TH") ? minutes(30L * direction, context) : Optional.empty();
  }

  /** Months and years away from whatever was told last, as wide as the unit or as that. */
  private static Optional<Read> coarse(Periods periods, int direction, TimeContext context) {
    boolean years = periods.base().equals("Y");
    boolean oneYear = years && periods.amount() == 1;
    Optional<TimeReference> anchor =
        context.ahead().or(() -> oneYear ? context.quarter() : Optional.empty()).or(context::last);
    if (anchor.isEmpty() && years && direction < 0) {
      return context.reckoned(
          "reckoned by " + periods.iso(), today -> periods.around(today, direction));
    }
    return anchor.flatMap(
        time -> {
          boolean wide = !isDay(time);
          String value =
              years && wide
                  ? yearsAway(time.value().value(), direction * periods.amount())
                  : time.value().earliest().map(day -> periods.around(day, direction)).orElse("");
          return Read.of(value, TimeBasis.RELATIVE_TO_EVENT, from(time));
        });
  }

  /** The same month, season, quarter or year, some years away. */
  private static String yearsAway(String value, long years) {
    Matcher year = Pattern.compile("\\b\\d{4}\\b(?!:)").matcher(value);
    return year.replaceAll(
        found -> Stretches.year((int) (Integer.parseInt(found.group()) + years)));
  }

  /** Minutes away from the last time of day told. */
  private static Optional<Read> minutes(long minutes, TimeContext context) {
    Optional<TimeReference> anchor =
        context
            .ahead()
            .or(context::lastDay)
            .filter(time -> time.precision() == TimePrecision.MINUTE && time.value().hasYear());
    return anchor.flatMap(
        time -> {
          String value = time.value().value();
          Matcher clock = CLOCK.matcher(value);
          if (!clock.find()) {
            return Optional.empty();
          }
          LocalDateTime moved =
              LocalDateTime.parse(value.substring(0, clock.end())).plusMinutes(minutes);
          String said =
              moved.format(
                  DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", java.util.Locale.ROOT));
          return Read.of(
              said + value.substring(clock.end()), TimeBasis.RELATIVE_TO_EVENT, from(time));
        });
  }

  static Optional<Read> beside(String unit, int shift, TimeContext context) {
    return context
        .last()
        .flatMap(
            time ->
                time.value()
                    .earliest()
                    .flatMap(day -> Stretches.around(day, unit, shift))
                    .flatMap(value -> Read.of(value, TimeBasis.RELATIVE_TO_EVENT, from(time))));
  }

  /** "That year", "the same week": the unit around what was told last, if that is not wider. */
  private static Optional<Read> toldUnit(TimeAtom atom, TimeContext context) {
    String unit = atom.lower("unitword");
    if (unit.equals("period") || unit.equals("quarter")) {
      return context
          .anyQuarter()
          .flatMap(time -> Read.of(time.value().value(), TimeBasis.RELATIVE_TO_EVENT, from(time)));
    }
    return beside(unit, 0, context);
  }

  /** "The year-earlier quarter": the stretch told last, a year before. */
  private static Optional<Read> yearEarlier(TimeAtom atom, TimeContext context) {
    boolean period = atom.has("period") || atom.has("period2");
    Optional<TimeReference> quarter = period ? context.anyQuarter() : context.quarter();
    Optional<TimeReference> anchor = quarter.or(context::last);
    return anchor.isPresent()
        ? yearBefore(anchor.get())
        : context.reckoned("a year before", today -> Stretches.year(today.getYear() - 1));
  }

  /** The same stretch, a year before. */
  static Optional<Read> yearBefore(TimeReference time) {
    return Read.of(yearsAway(time.value().value(), -1), TimeBasis.RELATIVE_TO_EVENT, from(time));
  }

  private static String from(TimeReference time) {
    return "from the time told, " + time.value();
  }

  private static Optional<Read> shift(TimeReference anchor, long days) {
    Edtf day = anchor.value().day();
    Optional<Edtf> shifted = days == 0 ? Optional.of(day) : shifted(day, days);
    return shifted.flatMap(
        value -> Read.of(value.value(), TimeBasis.RELATIVE_TO_EVENT, "from the date told, " + day));
  }

  /** A day without a year moves only where a leap year and another agree. */
  private static Optional<Edtf> shifted(Edtf day, long days) {
    if (day.hasYear()) {
      return day.earliest().map(date -> Edtf.ofDay(date.plusDays(days)));
    }
    Optional<String> leap = monthAndDay(day, "2000", days);
    return leap.filter(value -> monthAndDay(day, "2001", days).filter(value::equals).isPresent())
        .flatMap(value -> Edtf.tryParse("XXXX-" + value));
  }

  private static Optional<String> monthAndDay(Edtf day, String year, long days) {
    return Edtf.tryParse(day.value().replace("XXXX", year))
        .flatMap(Edtf::earliest)
        .map((LocalDate date) -> date.plusDays(days).toString().substring(5));
  }
}
