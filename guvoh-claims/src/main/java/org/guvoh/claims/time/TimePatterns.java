package org.guvoh.claims.time;

import static org.guvoh.claims.time.TimeReadings.day;
import static org.guvoh.claims.time.TimeReadings.days;
import static org.guvoh.claims.time.TimeReadings.said;
import static org.guvoh.claims.time.TimeReadings.two;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guvoh.core.time.Edtf;
import org.guvoh.core.time.TimeBasis;
import org.guvoh.core.time.TimeReference;

/** The forms of time this version reads. */
final class TimePatterns {
  private static final Calendar CALENDAR = new Calendar();
  private static final String MONTH = CALENDAR.alternatives("month");
  private static final String WEEKDAY = CALENDAR.alternatives("weekday");
  private static final String SEASON = CALENDAR.alternatives("season");
  private static final String NUMBER = CALENDAR.alternatives("number").replace(")", "|\\d{1,3})");
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(?:\\.?,? (\\d{4})(?!\\d))?";
  private static final String CLOCK =
      "(?:,? (?:early |late )?(?:in the morning )?(?:at )?(?:about |around )?(\\d{1,2})[:.](\\d{2})(?: ?([AaPp])\\.?[Mm]\\.?)?)?";

  private static final String UNTIL = "(?: ?[-–—] ?| to )";

  private TimePatterns() {}

  static List<TimePattern> all() {
    return Stream.of(dates(), seasonsAndWeekdays(), fromPublication(), fromDayTold())
        .flatMap(List::stream)
        .toList();
  }

  /** Dates with a month or a year. */
  private static List<TimePattern> dates() {
    return List.of(
        pattern(
            MONTH + "\\.? " + DAY + "\\b" + YEAR + CLOCK,
            g -> day(month(g.get(0)), g.get(1), g.get(2), g.subList(3, 6))),
        pattern(
            DAY + "(?: of)? " + MONTH + "\\b" + YEAR + CLOCK,
            g -> day(month(g.get(1)), g.get(0), g.get(2), g.subList(3, 6))),
        pattern(
            MONTH + "\\.? " + DAY + UNTIL + DAY + "\\b" + YEAR,
            g -> days(month(g.get(0)), g.get(1), g.get(2), g.get(3))),
        pattern(
            DAY + UNTIL + DAY + "(?: of)? " + MONTH + "\\b" + YEAR,
            g -> days(month(g.get(2)), g.get(0), g.get(1), g.get(3))),
        pattern(
            "(\\d{4})-(\\d{2})-(\\d{2})", g -> said(g.get(0) + "-" + g.get(1) + "-" + g.get(2))),
        pattern(MONTH + ",? (\\d{4})", g -> said(g.get(1) + "-" + two(month(g.get(0))))),
        pattern(
            "(?:in|since|until|during|last|this|a|of|by) " + MONTH + "(?! \\d)",
            g -> TimeReadings.month(month(g.get(0)))),
        pattern(
            "(?:in|since|until|from|of|by|during) ((?:19|20)\\d{2})(?!\\d)", g -> said(g.get(0))));
  }

  private static List<TimePattern> seasonsAndWeekdays() {
    return List.of(
        pattern(
            SEASON + " (?:of )?(\\d{4})",
            g -> said(g.get(1) + "-" + CALENDAR.value("season", g.get(0)))),
        pattern("last " + SEASON, TimePatterns::lastSeason),
        pattern(
            "(?:on |last |late on |early on )?"
                + WEEKDAY
                + "(?: night| morning| evening| afternoon)?",
            TimePatterns::weekday));
  }

  /** Reckoned from the publication. */
  private static List<TimePattern> fromPublication() {
    return List.of(
        pattern(
            "(?:the )?(?:day before yesterday)",
            g -> fromPublication(day -> Edtf.ofDay(day.minusDays(2)), "the day before yesterday")),
        pattern(
            "yesterday|last night|overnight",
            g -> fromPublication(day -> Edtf.ofDay(day.minusDays(1)), "the day before")),
        pattern(
            "today|this morning|this evening|earlier in the day",
            g -> fromPublication(Edtf::ofDay, "the day")),
        pattern(
            "(?:the|that|this) first week of this month",
            g ->
                fromPublication(
                    day -> Edtf.between(day.withDayOfMonth(1), day.withDayOfMonth(7)),
                    "the month")),
        pattern(
            "this month",
            g -> fromPublication(day -> new Edtf(YearMonth.from(day).toString()), "the month")),
        pattern(
            "last month",
            g ->
                fromPublication(
                    day -> new Edtf(YearMonth.from(day).minusMonths(1).toString()),
                    "the month before")),
        pattern(
            "last year",
            g ->
                fromPublication(
                    day -> new Edtf(String.valueOf(day.getYear() - 1)), "the year before")),
        pattern(NUMBER + " (day|week|month)s? ago", TimePatterns::ago));
  }

  /** Reckoned from the last day told. */
  private static List<TimePattern> fromDayTold() {
    return List.of(
        pattern(
            "(?:the|that|on the) (?:same|very) (?:day|night|morning|evening)",
            TimePatterns::sameDay),
        pattern(
            "(?:the|on the) (?:next|following) (?:day|night|morning)",
            g -> TimePatterns.shifted(1)),
        pattern(NUMBER + " days? (?:earlier|before that)", g -> shifted(-number(g.get(0)))),
        pattern(NUMBER + " days? (?:later|after that|afterwards)", TimePatterns::later),
        pattern("the (?:previous day|day before)(?! yesterday)", g -> TimePatterns.shifted(-1)));
  }

  private static TimePattern pattern(
      String regex, Function<List<String>, TimePattern.Reading> reading) {
    Pattern compiled =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}-])(?:"
                + regex.replace(" ", "\\s+").replace("\\s+?", "\\s*")
                + ")(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);
    return new TimePattern(
        compiled, (groups, anchors) -> reading.apply(groups).read(groups, anchors));
  }

  private static int month(String word) {
    return CALENDAR.value("month", word);
  }

  private static TimePattern.Reading lastSeason(List<String> groups) {
    int season = CALENDAR.value("season", groups.get(0));
    return fromPublication(
        day -> {
          Edtf thisYear = new Edtf(day.getYear() + "-" + season);
          boolean past = thisYear.latest().orElseThrow().isBefore(day);
          return past ? thisYear : new Edtf(day.getYear() - 1 + "-" + season);
        },
        "the season before");
  }

  private static TimePattern.Reading weekday(List<String> groups) {
    DayOfWeek weekday = DayOfWeek.of(CALENDAR.value("weekday", groups.get(0)));
    return fromPublication(
        day -> Edtf.ofDay(day.with(TemporalAdjusters.previousOrSame(weekday))),
        "the last such day");
  }

  private static TimePattern.Reading ago(List<String> groups) {
    long count = number(groups.get(0));
    String unit = groups.get(1).toLowerCase(java.util.Locale.ROOT);
    return fromPublication(
        day ->
            switch (unit) {
              case "day" -> Edtf.ofDay(day.minusDays(count));
              case "week" ->
                  Edtf.between(
                      day.minusWeeks(count).minusDays(3), day.minusWeeks(count).plusDays(3));
              default -> new Edtf(YearMonth.from(day).minusMonths(count).toString());
            },
        "reckoned back");
  }

  private static TimePattern.Reading later(List<String> groups) {
    return shifted(number(groups.get(0)));
  }

  private static TimePattern.Reading sameDay(List<String> groups) {
    return shifted(0);
  }

  private static TimePattern.Reading shifted(long days) {
    return (groups, anchors) -> anchors.lastDay().flatMap(anchor -> shift(anchor, days));
  }

  private static Optional<TimeReference> shift(TimeReference anchor, long days) {
    Edtf day = anchor.value().day();
    String from = "from the date told before, " + day;
    Optional<Edtf> shifted = days == 0 ? Optional.of(day) : shifted(day, days);
    return shifted.map(value -> new TimeReference(value, TimeBasis.RELATIVE_TO_EVENT, from));
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
        .map(date -> date.plusDays(days).toString().substring(5));
  }

  private static TimePattern.Reading fromPublication(Function<LocalDate, Edtf> reckon, String how) {
    return (groups, anchors) ->
        anchors
            .published()
            .map(
                day ->
                    new TimeReference(
                        reckon.apply(day),
                        TimeBasis.RELATIVE_TO_PUBLICATION,
                        how + ", from the publication on " + day));
  }

  private static long number(String word) {
    return Character.isDigit(word.charAt(0))
        ? Long.parseLong(word)
        : CALENDAR.value("number", word);
  }
}
