package org.guvoh.claims.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import org.guvoh.core.time.Edtf;

/** Readings of words that are reckoned from the day of telling: "yesterday", "last week". */
final class PublicationReadings {
  private PublicationReadings() {}

  static Map<String, TimeReading> all() {
    return Map.ofEntries(
        Map.entry("dayword", PublicationReadings::dayWord),
        Map.entry("tonight", (atom, context) -> partOf(0, "NI", context)),
        Map.entry("lastnight", PublicationReadings::lastNight),
        Map.entry("thispart", PublicationReadings::thisPart),
        Map.entry("earlier", (atom, context) -> shifted(0, context)),
        Map.entry("weekday", PublicationReadings::weekday),
        Map.entry("weekdayofweek", PublicationReadings::weekdayOfWeek),
        Map.entry("beside", PublicationReadings::beside),
        Map.entry("weekend", PublicationReadings::weekend),
        Map.entry("ago", PublicationReadings::ago),
        Map.entry("fromnow", (atom, context) -> away(atom, 1, context)),
        Map.entry("stretch", PublicationReadings::stretch));
  }

  private static Optional<Read> shifted(int days, TimeContext context) {
    return context.reckoned("the day", today -> today.plusDays(days).toString());
  }

  private static Optional<Read> partOf(int days, String part, TimeContext context) {
    return shifted(days, context).map(read -> read.withDetail(read.detail().withPartOfDay(part)));
  }

  private static Optional<Read> dayWord(TimeAtom atom, TimeContext context) {
    return shifted(atom.value("dayword").orElse(0), context);
  }

  private static Optional<Read> lastNight(TimeAtom atom, TimeContext context) {
    return partOf(-1, atom.lower("part").equals("evening") ? "EV" : "NI", context);
  }

  private static Optional<Read> thisPart(TimeAtom atom, TimeContext context) {
    return partOf(0, Calendar.STANDARD.value("part", atom.lower("part")), context);
  }

  private static Optional<Read> weekday(TimeAtom atom, TimeContext context) {
    DayOfWeek weekday = DayOfWeek.of(atom.value("weekday").orElse(1));
    int side = atom.value("directive").orElse(context.future() ? 2 : -2);
    boolean ahead = side > 0 || (side == 0 && !context.past());
    return context.reckoned(
        ahead ? "the next such day" : "the last such day",
        today -> today.with(nearest(weekday, side, context)).toString());
  }

  private static java.time.temporal.TemporalAdjuster nearest(
      DayOfWeek weekday, int side, TimeContext context) {
    return switch (side) {
      case -1 -> TemporalAdjusters.previous(weekday);
      case 0 ->
          context.past()
              ? TemporalAdjusters.previousOrSame(weekday)
              : TemporalAdjusters.nextOrSame(weekday);
      case 1 -> TemporalAdjusters.next(weekday);
      case 2 -> TemporalAdjusters.nextOrSame(weekday);
      default -> TemporalAdjusters.previousOrSame(weekday);
    };
  }

  private static Optional<Read> weekdayOfWeek(TimeAtom atom, TimeContext context) {
    String word = atom.has("weekday") ? atom.lower("weekday") : atom.lower("weekday2");
    DayOfWeek weekday = DayOfWeek.of(Calendar.STANDARD.number("weekday", word));
    int weeks = atom.value("directive").orElse(-1);
    return context.reckoned(
        "the week",
        today ->
            today
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(weeks)
                .with(TemporalAdjusters.nextOrSame(weekday))
                .toString());
  }

  private static Optional<Read> beside(TimeAtom atom, TimeContext context) {
    String unit = atom.lower("unitword");
    if (atom.has("narrative")) {
      String word = atom.lower("narrative");
      int shift = word.equals("following") || word.equals("next") ? 1 : -1;
      return NarrativeReadings.beside(unit, shift, context);
    }
    int shift =
        atom.value("directive").orElse(atom.lower("ownyear").matches("coming|upcoming") ? 1 : 0);
    boolean told = atom.lower("directive").matches("previous|preceding|following");
    return told
        ? NarrativeReadings.beside(unit, shift, context)
        : context.reckoned("the " + unit, today -> Stretches.around(today, unit, shift).orElse(""));
  }

  private static Optional<Read> weekend(TimeAtom atom, TimeContext context) {
    int side = atom.value("directive").orElse(context.future() ? 1 : -1);
    return context.reckoned(
        "the weekend",
        today -> {
          LocalDate last = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
          LocalDate saturday =
              side < 0 ? last : today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
          return Edtf.between(saturday, saturday.plusDays(1)).value();
        });
  }

  /** "A year ago" beside a quarter speaks of that quarter of the year before. */
  private static Optional<Read> ago(TimeAtom atom, TimeContext context) {
    Periods periods = Periods.of(atom);
    boolean oneYear = periods.base().equals("Y") && periods.amount() == 1;
    return oneYear && context.quarter().isPresent()
        ? NarrativeReadings.yearBefore(context.quarter().get())
        : away(atom, -1, context);
  }

  private static Optional<Read> away(TimeAtom atom, int direction, TimeContext context) {
    Periods periods = Periods.of(atom);
    if (periods.count().isEmpty()) {
      return Read.loose(
          new TimeMeaning.Vague(
              direction < 0 ? TimeMeaning.Direction.PAST : TimeMeaning.Direction.FUTURE));
    }
    if (periods.isWithinDay()) {
      return Optional.empty();
    }
    return context.reckoned(
        "reckoned by " + periods.iso(), today -> periods.around(today, direction));
  }

  /** "The past three months": up to the day of telling, or from it. */
  private static Optional<Read> stretch(TimeAtom atom, TimeContext context) {
    Periods said = Periods.of(atom);
    Periods periods =
        atom.rule().name().equals("stretch-unit")
            ? new Periods(java.util.OptionalInt.of(1), said.each(), said.base())
            : said;
    boolean back = atom.lower("side").matches("last|past");
    if (periods.count().isEmpty()) {
      return Read.loose(
          new TimeMeaning.Vague(back ? TimeMeaning.Direction.PAST : TimeMeaning.Direction.FUTURE));
    }
    if ((periods.isWithinDay() && periods.amount() % 24 != 0) || context.today().isEmpty()) {
      return Read.loose(new TimeMeaning.Length(periods.iso()));
    }
    Periods days =
        periods.isWithinDay()
            ? new Periods(java.util.OptionalInt.of((int) periods.amount() / 24), 1, "D")
            : periods;
    return context
        .reckoned(
            (back ? "up to" : "from") + " the day of telling",
            today -> {
              LocalDate other = days.moved(today, back ? -1 : 1);
              return (back ? Edtf.between(other, today) : Edtf.between(today, other)).value();
            })
        .map(read -> read.withDetail(read.detail().withLength(periods.iso())));
  }
}
