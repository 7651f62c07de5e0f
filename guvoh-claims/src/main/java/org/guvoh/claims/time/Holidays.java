package org.guvoh.claims.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Days of the year as the table writes them: {@code MM-DD}, {@code easter±days} (Gregorian, by the
 * anonymous algorithm of 1876), or {@code MM-n-weekday}, n = -1 for the last.
 */
final class Holidays {
  private Holidays() {}

  static LocalDate in(int year, String rule) {
    if (rule.startsWith("easter")) {
      return easter(year).plusDays(Integer.parseInt(rule.substring("easter".length())));
    }
    int month = Integer.parseInt(rule.substring(0, 2));
    String rest = rule.substring(3);
    if (rest.matches("\\d\\d")) {
      return LocalDate.of(year, month, Integer.parseInt(rest));
    }
    int cut = rest.lastIndexOf('-');
    DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(rest.substring(cut + 1)));
    int ordinal = Integer.parseInt(rest.substring(0, cut));
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday));
  }

  /** The last one up to a day, or the next where the clause speaks of what is to come. */
  static LocalDate near(LocalDate today, String rule, TimeContext context) {
    LocalDate thisYear = in(today.getYear(), rule);
    if (context.future()) {
      return thisYear.isBefore(today) ? in(today.getYear() + 1, rule) : thisYear;
    }
    return thisYear.isAfter(today) ? in(today.getYear() - 1, rule) : thisYear;
  }

  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
