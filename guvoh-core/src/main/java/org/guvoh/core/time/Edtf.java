package org.guvoh.core.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guvoh.core.Checks;

/**
 * An Extended Date/Time Format value (ISO 8601-2:2019, profile levels 0 and 1, and {@code XXXX} for
 * an unsaid year).
 *
 * <p>Supported: {@code YYYY}, {@code YYYY-MM}, {@code YYYY-MM-DD}, each with a qualifier {@code ? ~
 * %}; seasons {@code YYYY-21..24}; {@code XXXX-MM}, {@code XXXX-MM-DD}, {@code XXXX-XX-DD} ("the
 * fourteenth") and {@code XXXX-21..24}; a date with a time of day {@code Thh:mm[:ss]} and an
 * optional {@code Z} or {@code ±hh:mm}; intervals {@code A/B} with {@code ..} for an open end. A
 * value without a year has no calendar bounds. Seasons are northern and meteorological (spring =
 * March to May).
 */
public record Edtf(@JsonValue String value) {
  private static final Pattern POINT =
      Pattern.compile(
          "(\\d{4}|XXXX)(?:-(\\d{2}|XX)(?:-(\\d{2})(?:T(\\d{2}):(\\d{2})(?::(\\d{2}))?(Z|[+-]\\d{2}:\\d{2})?)?)?)?[?~%]?");
  private static final String UNSAID_MONTH = "XX";
  private static final Set<Integer> ALL_MONTHS =
      IntStream.rangeClosed(1, 12).boxed().collect(Collectors.toUnmodifiableSet());

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Edtf {
    validate(value);
  }

  public static Edtf parse(String value) {
    return new Edtf(value);
  }

  public static Edtf ofDay(LocalDate day) {
    return new Edtf(day.toString());
  }

  /** {@code from/to}, both included. */
  public static Edtf between(LocalDate from, LocalDate to) {
    return from.equals(to) ? ofDay(from) : new Edtf(from + "/" + to);
  }

  /** The text if it is a supported value. */
  public static Optional<Edtf> tryParse(String value) {
    try {
      return Optional.of(new Edtf(value));
    } catch (IllegalArgumentException notEdtf) {
      return Optional.empty();
    }
  }

  public boolean hasYear() {
    return !value.contains("XXXX");
  }

  public boolean isInterval() {
    return value.contains("/");
  }

  /** First day the value allows; empty without a year or with an open start. */
  public Optional<LocalDate> earliest() {
    return bound(isInterval() ? value.substring(0, value.indexOf('/')) : value, false);
  }

  /** Last day the value allows; empty without a year or with an open end. */
  public Optional<LocalDate> latest() {
    return bound(isInterval() ? value.substring(value.indexOf('/') + 1) : value, true);
  }

  /** The date without its time of day. */
  public Edtf day() {
    int clock = value.indexOf('T');
    return clock < 0 || isInterval() ? this : new Edtf(value.substring(0, clock));
  }

  public TimePrecision precision() {
    if (isInterval()) {
      return TimePrecision.INTERVAL;
    }
    Matcher point = point(value);
    if (point.group(2) == null) {
      return TimePrecision.YEAR;
    }
    if (point.group(3) == null) {
      return Integer.parseInt(point.group(2)) > 12 ? TimePrecision.SEASON : TimePrecision.MONTH;
    }
    return point.group(4) == null ? TimePrecision.DAY : TimePrecision.MINUTE;
  }

  /**
   * Whether both could be the same time: their bounds overlap or, where a year is unsaid, the parts
   * both say agree. An interval always could be the time of a value without a year.
   */
  public boolean compatibleWith(Edtf other) {
    if (hasYear() && other.hasYear()) {
      LocalDate thisFirst = earliest().orElse(LocalDate.MIN);
      LocalDate otherFirst = other.earliest().orElse(LocalDate.MIN);
      return !thisFirst.isAfter(other.latest().orElse(LocalDate.MAX))
          && !otherFirst.isAfter(latest().orElse(LocalDate.MAX));
    }
    return isInterval() || other.isInterval() || sameMonthAndDay(point(value), point(other.value));
  }

  private static boolean sameMonthAndDay(Matcher one, Matcher other) {
    String left = one.group(3);
    String right = other.group(3);
    return (left == null || right == null || left.equals(right))
        && months(one).stream().anyMatch(months(other)::contains);
  }

  /** The months of the year that a point allows. */
  private static Set<Integer> months(Matcher point) {
    if (point.group(2) == null || point.group(2).equals(UNSAID_MONTH)) {
      return ALL_MONTHS;
    }
    int month = Integer.parseInt(point.group(2));
    if (month <= 12) {
      return Set.of(month);
    }
    int first = 3 * (month - 20);
    return Set.of(first, first % 12 + 1, first % 12 + 2);
  }

  private static void validate(String value) {
    int slash = value.indexOf('/');
    if (slash < 0) {
      validatePoint(value);
      return;
    }
    String from = value.substring(0, slash);
    String to = value.substring(slash + 1);
    Checks.that(!(from.equals("..") && to.equals("..")), "an interval needs one end: " + value);
    if (!from.equals("..")) {
      validatePoint(from);
    }
    if (!to.equals("..")) {
      validatePoint(to);
    }
    Optional<LocalDate> first = bound(from, false);
    Optional<LocalDate> last = bound(to, true);
    Checks.that(
        first.isEmpty() || last.isEmpty() || !first.get().isAfter(last.get()),
        "an interval must not end before it begins: " + value);
  }

  private static void validatePoint(String value) {
    Matcher point = point(value);
    String month = point.group(2);
    if (month == null) {
      Checks.that(!point.group(1).equals("XXXX"), "neither year nor month: " + value);
      return;
    }
    if (month.equals(UNSAID_MONTH)) {
      boolean dayAlone = point.group(1).equals("XXXX") && point.group(3) != null;
      Checks.that(dayAlone && isDayOfMonth(point.group(3)), "no month and no day alone: " + value);
      return;
    }
    int monthNumber = Integer.parseInt(month);
    boolean season = monthNumber >= 21 && monthNumber <= 24 && point.group(3) == null;
    Checks.that(
        season || (monthNumber >= 1 && monthNumber <= 12), "no such month or season: " + value);
    if (point.group(3) != null) {
      int year = point.group(1).equals("XXXX") ? 2000 : Integer.parseInt(point.group(1));
      int day = Integer.parseInt(point.group(3));
      Checks.that(
          day >= 1 && day <= YearMonth.of(year, monthNumber).lengthOfMonth(),
          "no such day: " + value);
    }
    if (point.group(4) != null) {
      validateClock(value, point);
    }
  }

  private static boolean isDayOfMonth(String day) {
    return Integer.parseInt(day) >= 1 && Integer.parseInt(day) <= 31;
  }

  private static void validateClock(String value, Matcher point) {
    String seconds = point.group(6) == null ? "00" : point.group(6);
    try {
      LocalTime.of(
          Integer.parseInt(point.group(4)),
          Integer.parseInt(point.group(5)),
          Integer.parseInt(seconds));
      if (point.group(7) != null) {
        ZoneOffset.of(point.group(7));
      }
    } catch (DateTimeException invalid) {
      throw new IllegalArgumentException("no such time of day: " + value, invalid);
    }
  }

  private static Matcher point(String value) {
    Matcher matcher = POINT.matcher(value);
    Checks.that(matcher.matches(), "not an EDTF value this version reads: " + value);
    return matcher;
  }

  private static Optional<LocalDate> bound(String value, boolean last) {
    if (value.equals("..") || value.startsWith("XXXX")) {
      return Optional.empty();
    }
    Matcher point = point(value);
    int year = Integer.parseInt(point.group(1));
    try {
      if (point.group(2) == null) {
        return Optional.of(last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1));
      }
      int month = Integer.parseInt(point.group(2));
      if (month > 12) {
        return Optional.of(seasonBound(year, month, last));
      }
      if (point.group(3) == null) {
        return Optional.of(
            last ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, 1));
      }
      return Optional.of(LocalDate.of(year, month, Integer.parseInt(point.group(3))));
    } catch (DateTimeException invalid) {
      throw new IllegalArgumentException("no such date: " + value, invalid);
    }
  }

  private static LocalDate seasonBound(int year, int season, boolean last) {
    YearMonth first = YearMonth.of(year, 3).plusMonths(3L * (season - 21));
    return last ? first.plusMonths(2).atEndOfMonth() : first.atDay(1);
  }

  @Override
  public String toString() {
    return value;
  }
}
