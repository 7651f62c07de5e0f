package org.guvoh.claims.time;

import static org.guvoh.claims.time.Stretches.two;
import static org.guvoh.claims.time.Stretches.year;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.guvoh.core.time.Edtf;

/** Readings of months, seasons, quarters, halves, years, decades and centuries. */
final class StretchReadings {
  private StretchReadings() {}

  static Map<String, TimeReading> all() {
    return Map.ofEntries(
        Map.entry("month", StretchReadings::month),
        Map.entry("season", StretchReadings::season),
        Map.entry("year", (atom, context) -> Read.said(atom.lower("year"))),
        Map.entry("years", StretchReadings::years),
        Map.entry("yearwords", StretchReadings::yearInWords),
        Map.entry("decade", StretchReadings::decade),
        Map.entry("century", StretchReadings::century),
        Map.entry("quarter", StretchReadings::quarter),
        Map.entry("half", StretchReadings::half),
        Map.entry("fiscal", (atom, context) -> Read.said(atom.lower("year") + "~")),
        Map.entry("weekof", StretchReadings::weekOfMonth));
  }

  private static Optional<Read> month(TimeAtom atom, TimeContext context) {
    int month = atom.value("month").orElse(1);
    if (atom.has("year")) {
      return Read.said(atom.lower("year") + "-" + two(month));
    }
    if (context.today().isEmpty()) {
      return atom.has("directive") ? Optional.empty() : Read.said("XXXX-" + two(month));
    }
    if (atom.rule().name().equals("month-of-year")) {
      int shift = atom.value("directive").orElse(0);
      return context.reckoned(
          "the year", today -> year(today.getYear() + shift) + "-" + two(month));
    }
    return context.reckoned(
        "the nearest such month",
        today -> nearestMonth(month, today, atom.value("directive"), context).toString());
  }

  private static YearMonth nearestMonth(
      int month, LocalDate today, Optional<Integer> directive, TimeContext context) {
    YearMonth candidate = YearMonth.of(today.getYear(), month);
    YearMonth now = YearMonth.from(today);
    boolean past = context.past() || !candidate.minusMonths(4).isBefore(now);
    int side = directive.orElse(context.future() ? 2 : past ? -2 : 3);
    return switch (side) {
      case -1 -> candidate.isBefore(now) ? candidate : candidate.minusYears(1);
      case 0 -> candidate;
      case 1 -> candidate.isAfter(now) ? candidate : candidate.plusYears(1);
      case 2 -> candidate.isBefore(now) ? candidate.plusYears(1) : candidate;
      case 3 -> candidate;
      default -> candidate.isAfter(now) ? candidate.minusYears(1) : candidate;
    };
  }

  private static Optional<Read> season(TimeAtom atom, TimeContext context) {
    int season = atom.value("season").orElse(22);
    if (atom.has("year")) {
      return Read.said(atom.lower("year") + "-" + season);
    }
    if (context.today().isEmpty()) {
      return atom.has("directive") ? Optional.empty() : Read.said("XXXX-" + season);
    }
    return context.reckoned(
        "the nearest such season", today -> nearestSeason(season, today, atom, context));
  }

  /** A season that has begun; "last" one that is over, "next" one that has not begun. */
  private static String nearestSeason(
      int season, LocalDate today, TimeAtom atom, TimeContext context) {
    IntFunction<Edtf> of = year -> Edtf.parse(year(year) + "-" + season);
    int side = atom.value("directive").orElse(context.future() ? 1 : 0);
    int now = today.getYear();
    if (side == 1) {
      boolean ahead = of.apply(now).earliest().orElseThrow().isAfter(today);
      return of.apply(ahead ? now : now + 1).value();
    }
    for (int candidate = now; candidate > now - 2; candidate--) {
      Edtf value = of.apply(candidate);
      LocalDate limit = side < 0 ? value.latest().orElseThrow() : value.earliest().orElseThrow();
      if (side < 0 ? limit.isBefore(today) : !limit.isAfter(today)) {
        return value.value();
      }
    }
    return of.apply(now - 2).value();
  }

  private static Optional<Read> years(TimeAtom atom, TimeContext context) {
    String first = atom.lower("year");
    String second = atom.lower("yeartwo");
    String last = second.length() == 2 ? first.substring(0, 2) + second : second;
    return first.compareTo(last) < 0 ? Read.said(first + "/" + last) : Optional.empty();
  }

  private static Optional<Read> yearInWords(TimeAtom atom, TimeContext context) {
    int century = atom.has("nineteen") ? 1900 : 2000;
    int tens = atom.value("tens").orElse(0);
    String unit = atom.lower("number") + atom.lower("number2");
    int units = unit.isEmpty() ? 0 : Calendar.STANDARD.number("number", unit);
    return Read.said(year(century + tens + units));
  }

  private static Optional<Read> decade(TimeAtom atom, TimeContext context) {
    if (atom.has("ten")) {
      return Read.said(Stretches.decade(10 * Integer.parseInt(atom.lower("ten"))));
    }
    int tenth = atom.number("tenth").or(() -> atom.value("decade")).orElse(0);
    return context.reckoned(
        "the century",
        today -> Stretches.decade(DateReadings.nearest(10 * tenth, today.getYear() / 10 * 10)));
  }

  private static Optional<Read> century(TimeAtom atom, TimeContext context) {
    int number = atom.value("ordinal").orElse(0);
    return number < 1 ? Optional.empty() : Read.said(Stretches.century(number));
  }

  private static Optional<Read> quarter(TimeAtom atom, TimeContext context) {
    int quarter = atom.number("quarternumber").or(() -> atom.value("ordinal")).orElse(0);
    if (quarter < 1 || quarter > 4) {
      return Optional.empty();
    }
    if (atom.has("year")) {
      return Read.said(Stretches.quarter(atom.number("year").orElse(0), quarter));
    }
    int shift = atom.has("yearago") ? -1 : 0;
    Optional<Integer> beside = atom.value("directive");
    return context.reckoned(
        "the nearest such quarter",
        today -> {
          boolean begun = Stretches.quarterOf(today) >= quarter;
          int nearest = today.getYear() - (begun || context.future() ? 0 : 1);
          int year = beside.map(said -> today.getYear() + said).orElse(nearest + shift);
          return Stretches.quarter(year, quarter);
        });
  }

  private static Optional<Read> half(TimeAtom atom, TimeContext context) {
    boolean first = atom.lower("half").equals("first");
    IntFunction<String> half =
        year ->
            first
                ? year(year) + "-01/" + year(year) + "-06"
                : year(year) + "-07/" + year(year) + "-12";
    if (atom.has("year")) {
      return Read.said(half.apply(atom.number("year").orElse(0)));
    }
    int shift = atom.value("directive").orElse(0);
    return context.reckoned("the year", today -> half.apply(today.getYear() + shift));
  }

  /** "The first week of this month": days 1 to 7, 8 to 14 and so on; the last seven days. */
  private static Optional<Read> weekOfMonth(TimeAtom atom, TimeContext context) {
    Optional<YearMonth> month = monthOf(atom, context);
    int ordinal = atom.value("ordinal").orElse(0);
    if (month.isEmpty() || ordinal > 5 || ordinal == 0) {
      return Optional.empty();
    }
    YearMonth of = month.get();
    int length = of.lengthOfMonth();
    int first = ordinal < 0 ? length - 6 : Math.min(7 * ordinal - 6, length);
    LocalDate from = of.atDay(first);
    LocalDate to = of.atDay(Math.min(first + 6, length));
    String value = Edtf.between(from, to).value();
    return atom.has("year") ? Read.said(value) : context.reckoned("the month", today -> value);
  }

  private static Optional<YearMonth> monthOf(TimeAtom atom, TimeContext context) {
    if (atom.has("month")) {
      int month = atom.value("month").orElse(1);
      return DateReadings.yearOfMonth(atom, context).map(year -> YearMonth.of(year, month));
    }
    int shift = atom.value("directive").orElse(0);
    return context.today().map(today -> YearMonth.from(today).plusMonths(shift));
  }
}
