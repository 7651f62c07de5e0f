package org.guvoh.claims.time;

import static org.guvoh.claims.time.Stretches.two;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import org.guvoh.core.time.Edtf;
import org.guvoh.core.time.TimeBasis;

/**
 * Readings of days. A year that is not said is the last one that fits before the publication, the
 * next one where the clause speaks of what is to come, and {@code XXXX} where the publication is
 * not dated.
 */
final class DateReadings {
  private DateReadings() {}

  static Map<String, TimeReading> all() {
    return Map.of(
        "day", DateReadings::day,
        "lastday", DateReadings::lastDay,
        "slashed", DateReadings::slashed,
        "days", DateReadings::days,
        "between", DateReadings::between,
        "nthweekday", DateReadings::nthWeekday,
        "holiday", DateReadings::holiday);
  }

  private static Optional<Read> day(TimeAtom atom, TimeContext context) {
    int month = atom.value("month").or(() -> atom.number("mm")).orElse(0);
    int day = atom.number("dd").or(() -> atom.value("ordinal")).orElse(0);
    return of(month, day, atom, context).flatMap(read -> withIsoClock(atom, read));
  }

  /** "The last day of February": read where the year is known. */
  private static Optional<Read> lastDay(TimeAtom atom, TimeContext context) {
    int month = atom.value("month").orElse(0);
    Optional<Integer> year = atom.number("year").or(() -> context.today().map(LocalDate::getYear));
    boolean known = month > 0 && (month != 2 || year.isPresent());
    return known
        ? of(month, YearMonth.of(year.orElse(2001), month).lengthOfMonth(), atom, context)
        : Optional.empty();
  }

  private static Optional<Read> withIsoClock(TimeAtom atom, Read read) {
    return atom.find("isoclock")
        .map(clock -> "T" + clock + atom.find("offset").orElse(""))
        .map(clock -> read.time().flatMap(time -> read.withValue(time.value() + clock)))
        .orElse(Optional.of(read));
  }

  static Optional<Read> of(int month, int day, TimeAtom atom, TimeContext context) {
    String monthAndDay = "-" + two(month) + "-" + two(day);
    if (month < 1 || day < 1 || Edtf.tryParse("XXXX" + monthAndDay).isEmpty()) {
      return Optional.empty();
    }
    if (atom.has("year")) {
      return Read.said(atom.lower("year") + monthAndDay);
    }
    if (atom.has("shortyear")) {
      return shortYear(atom, monthAndDay, context);
    }
    if (context.today().isEmpty()) {
      return Read.said("XXXX" + monthAndDay);
    }
    return context.reckoned(
        "the year", today -> Years.of(month, day, today, atom, context) + monthAndDay);
  }

  /** "89": the year nearest to the publication; unsaid where that is not dated. */
  private static Optional<Read> shortYear(TimeAtom atom, String rest, TimeContext context) {
    int digits = Integer.parseInt(atom.lower("shortyear"));
    if (context.today().isEmpty()) {
      return Read.said("XXXX" + rest);
    }
    return context.reckoned(
        "the century", today -> Stretches.year(nearest(digits, today.getYear())) + rest);
  }

  /** The year with these last two digits that is at most nine years ahead. */
  static int nearest(int shortYear, int now) {
    int century = (now + 9) / 100 * 100;
    return century + shortYear <= now + 9 ? century + shortYear : century - 100 + shortYear;
  }

  /** Day and month with a slash: read only where one of them can be no month. */
  private static Optional<Read> slashed(TimeAtom atom, TimeContext context) {
    int first = atom.number("mm").orElse(0);
    int second = atom.number("dd").orElse(0);
    if (first > 12) {
      return of(second, first, atom, context);
    }
    return second > 12 || first == second ? of(first, second, atom, context) : Optional.empty();
  }

  private static Optional<Read> days(TimeAtom atom, TimeContext context) {
    int month = atom.value("month").orElse(0);
    return interval(
        of(month, atom.number("dd").orElse(0), atom, context),
        of(month, atom.number("dd2").orElse(0), atom, context));
  }

  private static Optional<Read> between(TimeAtom atom, TimeContext context) {
    if (atom.has("dd")) {
      return days(atom, context);
    }
    int month = Calendar.STANDARD.number("month", atom.lower("month2"));
    return interval(
        of(month, atom.number("dd3").orElse(0), atom, context),
        of(month, atom.number("dd4").orElse(0), atom, context));
  }

  /** From the first day of one to the last of another; nothing where that runs backwards. */
  static Optional<Read> interval(Optional<Read> from, Optional<Read> to) {
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    String first = from.get().time().map(time -> time.value().value()).orElse("/");
    String last = to.get().time().map(time -> time.value().value()).orElse("/");
    String start = first.contains("/") ? first.substring(0, first.indexOf('/')) : first;
    String end = last.substring(last.indexOf('/') + 1);
    boolean rises =
        !first.equals(last) && (first.startsWith("XXXX") ? start.compareTo(end) < 0 : true);
    return rises ? to.get().withValue(start + "/" + end) : Optional.empty();
  }

  private static Optional<Read> nthWeekday(TimeAtom atom, TimeContext context) {
    Optional<Integer> year = yearOfMonth(atom, context);
    int month = atom.value("month").orElse(1);
    DayOfWeek weekday = DayOfWeek.of(atom.value("weekday").orElse(1));
    int ordinal = atom.value("ordinal").orElse(1);
    return year.map(
            said ->
                LocalDate.of(said, month, 1)
                    .with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday)))
        .filter(day -> day.getMonthValue() == month)
        .flatMap(
            day ->
                atom.has("year")
                    ? Read.said(day.toString())
                    : context.reckoned("the year", today -> day.toString()));
  }

  /** The year said, or that in which the month fell last. */
  static Optional<Integer> yearOfMonth(TimeAtom atom, TimeContext context) {
    int month = atom.value("month").orElse(1);
    return atom.number("year")
        .or(
            () ->
                context
                    .today()
                    .map(
                        today ->
                            YearMonth.of(today.getYear(), month).atDay(1).isAfter(today)
                                ? today.getYear() - (context.future() ? 0 : 1)
                                : today.getYear()));
  }

  private static Optional<Read> holiday(TimeAtom atom, TimeContext context) {
    String day = Calendar.STANDARD.value("holiday", atom.lower("holiday"));
    Optional<Integer> beside = atom.value("directive");
    if (atom.has("year")) {
      return Read.said(Holidays.in(atom.number("year").orElse(0), day).toString());
    }
    if (context.today().isEmpty()) {
      return day.matches("\\d\\d-\\d\\d") ? Read.said("XXXX-" + day) : Optional.empty();
    }
    return context.reckoned(
        "the holiday",
        today ->
            beside
                .map(shift -> Holidays.in(today.getYear() + shift, day))
                .orElseGet(() -> Holidays.near(today, day, context))
                .toString());
  }

  static TimeBasis basis(Optional<Read> read) {
    return read.flatMap(Read::time).map(time -> time.basis()).orElse(TimeBasis.SAID);
  }
}
