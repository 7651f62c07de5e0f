package org.guvoh.bench.timeml;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * TIMEX3 values and EDTF values in one form, so that they can be compared letter by letter.
 *
 * <p>Weeks, weekends, quarters, halves, decades and centuries become intervals of days; seasons
 * become months 21 to 24; a part of the day ("TNI", "TMO") has no EDTF form and leaves its day;
 * zones, seconds and EDTF qualifiers are left out. PAST_REF, PRESENT_REF and FUTURE_REF stay as
 * they are and equal no EDTF value (TimeML 1.2.1, section 2.2). TIMEX3 has no open ends: in "since
 * 1990" it marks 1990, so that an interval with an open end counts by the other one.
 */
final class TimexValue {
  private static final Map<String, String> SEASONS =
      Map.of("SP", "21", "SU", "22", "FA", "23", "WI", "24");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{1,2})(-WE)?");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-([QH])([1-4])");
  private static final Pattern SEASON = Pattern.compile("(\\d{4}|XXXX)-(SP|SU|FA|WI)");
  private static final Pattern CLOCK =
      Pattern.compile("(.*T\\d{2}:\\d{2})(?::\\d{2})?(?:Z|[+-]\\d{2}:?\\d{2})?");
  private static final Pattern DECADE = Pattern.compile("(\\d{3})X?");
  private static final Pattern CENTURY = Pattern.compile("(\\d{2})(?:XX)?");

  private TimexValue() {}

  static boolean isVague(String value) {
    return value.endsWith("_REF");
  }

  /** A TIMEX3 or EDTF value in the common form. */
  static String common(String given) {
    String value = given.strip().replaceAll("[?~%]|^\\.\\./|/\\.\\.$", "");
    int slash = value.indexOf('/');
    if (slash > 0) {
      return interval(common(value.substring(0, slash)), common(value.substring(slash + 1)));
    }
    Matcher clock = CLOCK.matcher(value);
    if (clock.matches()) {
      return clock.group(1);
    }
    if (value.matches(".*T\\d{2}")) {
      return value + ":00";
    }
    if (value.matches(".*T[A-Z]{2}") || value.matches("\\d{4}-\\d{2}-\\d{2}T(XX.*)?")) {
      return value.substring(0, value.indexOf('T'));
    }
    return period(value.replaceAll("(-XX)+$", ""));
  }

  private static String interval(String from, String to) {
    String first = from.contains("/") ? from.substring(0, from.indexOf('/')) : from;
    String last = to.contains("/") ? to.substring(to.indexOf('/') + 1) : to;
    return first + "/" + last;
  }

  private static String period(String value) {
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      LocalDate monday =
          LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
              .with(java.time.DayOfWeek.MONDAY);
      return (week.group(3) == null ? monday : monday.plusDays(5)) + "/" + monday.plusDays(6);
    }
    Matcher quarter = QUARTER.matcher(value);
    if (quarter.matches()) {
      return quarter(quarter);
    }
    Matcher season = SEASON.matcher(value);
    if (season.matches()) {
      return season.group(1) + "-" + SEASONS.get(season.group(2));
    }
    Matcher decade = DECADE.matcher(value);
    if (decade.matches()) {
      return decade.group(1) + "0/" + decade.group(1) + "9";
    }
    Matcher century = CENTURY.matcher(value);
    return century.matches() ? century.group(1) + "00/" + century.group(1) + "99" : value;
  }

  private static String quarter(Matcher quarter) {
    int months = quarter.group(2).equals("Q") ? 3 : 6;
    int first = months * (Integer.parseInt(quarter.group(3)) - 1) + 1;
    if (first > 12) {
      return quarter.group();
    }
    YearMonth from = YearMonth.of(Integer.parseInt(quarter.group(1)), first);
    return from.atDay(1) + "/" + from.plusMonths(months - 1L).atEndOfMonth();
  }

  /** Whether two values are the same; an interval of months may be given by its days. */
  static boolean same(String gold, String found) {
    String one = common(gold);
    String other = common(found);
    return one.equals(other) || (one.contains("/") && spread(one).equals(spread(other)));
  }

  /** An interval with each end as a day. */
  private static String spread(String interval) {
    int slash = interval.indexOf('/');
    if (slash < 0) {
      return interval;
    }
    return day(interval.substring(0, slash), false)
        + "/"
        + day(interval.substring(slash + 1), true);
  }

  private static String day(String value, boolean last) {
    if (value.matches("\\d{4}")) {
      return value + (last ? "-12-31" : "-01-01");
    }
    if (value.matches("\\d{4}-(0[1-9]|1[0-2])")) {
      YearMonth month = YearMonth.parse(value);
      return (last ? month.atEndOfMonth() : month.atDay(1)).toString();
    }
    return value;
  }
}
