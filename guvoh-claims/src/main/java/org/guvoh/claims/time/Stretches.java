package org.guvoh.claims.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guvoh.core.time.Edtf;

/**
 * Calendar stretches as EDTF: weeks run from Monday to Sunday, quarters by the calendar year,
 * decades from the year that ends in 0, centuries from the year that ends in 01.
 */
final class Stretches {
  private static final Pattern QUARTER =
      Pattern.compile("(\\d{4})-(?:01/\\1-03|04/\\1-06|07/\\1-09|10/\\1-12)");

  private Stretches() {}

  static boolean isQuarter(String value) {
    return QUARTER.matcher(value).matches();
  }

  static String two(int value) {
    return value < 10 ? "0" + value : Integer.toString(value);
  }

  static String year(int year) {
    return String.format(java.util.Locale.ROOT, "%04d", year);
  }

  static String week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return Edtf.between(monday, monday.plusDays(6)).value();
  }

  static String quarter(int year, int quarter) {
    return year(year) + "-" + two(3 * quarter - 2) + "/" + year(year) + "-" + two(3 * quarter);
  }

  static int quarterOf(LocalDate day) {
    return (day.getMonthValue() + 2) / 3;
  }

  static String decade(int firstYear) {
    return year(firstYear) + "/" + year(firstYear + 9);
  }

  static String century(int number) {
    return year(100 * number - 99) + "/" + year(100 * number);
  }

  /** The week, month, quarter, year, decade or century that lies some of them away from a day. */
  static Optional<String> around(LocalDate day, String unit, int shift) {
    return Optional.ofNullable(
        switch (unit) {
          case "day" -> day.plusDays(shift).toString();
          case "week" -> week(day.plusWeeks(shift));
          case "month" -> YearMonth.from(day).plusMonths(shift).toString();
          case "quarter" -> {
            LocalDate moved = day.plusMonths(3L * shift);
            yield quarter(moved.getYear(), quarterOf(moved));
          }
          case "year" -> year(day.getYear() + shift);
          case "decade" -> decade(day.getYear() / 10 * 10 + 10 * shift);
          case "century" -> century((day.getYear() + 99) / 100 + shift);
          default -> null;
        });
  }
}
