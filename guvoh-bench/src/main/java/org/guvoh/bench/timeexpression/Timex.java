package org.guvoh.bench.timeexpression;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guvoh.claims.time.TimeExpression;
import org.guvoh.claims.time.TimeMeaning;
import org.guvoh.core.time.Edtf;

/**
 * A TIMEX3 of TimeML: type and value. EDTF says less than TIMEX3 in one way (no weeks, quarters or
 * parts of the day) and more in another (offsets, open ends), so a value is mapped with the detail
 * that stands beside it.
 *
 * @param type DATE, TIME, DURATION or SET
 */
record Timex(int start, int end, String exact, String type, String value) {
  private static final Map<String, String> SEASONS =
      Map.of("21", "SP", "22", "SU", "23", "FA", "24", "WI");
  private static final Pattern SEASON = Pattern.compile("(....)-(2[1-4])");
  private static final Pattern OFFSET =
      Pattern.compile("(T\\d\\d:\\d\\d)(?::\\d\\d)?(?:Z|[+-]\\d\\d:\\d\\d)?$");
  private static final Pattern JOINT =
      Pattern.compile("(?i) (?:to|and|through|until|till) |\\s*[-–—]\\s*");
  private static final int DAYS_OF_WEEK = 7;

  static Timex of(TimeExpression expression) {
    int start = expression.passage().start();
    int end = expression.passage().end();
    String exact = expression.passage().exact();
    TimeMeaning meaning = expression.meaning();
    if (meaning instanceof TimeMeaning.Length length) {
      return new Timex(start, end, exact, "DURATION", length.period());
    }
    if (meaning instanceof TimeMeaning.Repeated repeated) {
      return new Timex(start, end, exact, "SET", repeated.every());
    }
    if (meaning instanceof TimeMeaning.Vague vague) {
      return new Timex(start, end, exact, "DATE", vague.direction() + "_REF");
    }
    if (expression.detail().length().isPresent()) {
      return new Timex(start, end, exact, "DURATION", expression.detail().length().get());
    }
    Edtf value = expression.findTime().orElseThrow().value();
    String mapped = value(value, expression);
    return new Timex(start, end, exact, mapped.contains("T") ? "TIME" : "DATE", mapped);
  }

  private static String value(Edtf edtf, TimeExpression expression) {
    String plain = edtf.value().replaceAll("[?~%]", "").replaceAll("^\\.\\./|/\\.\\.$", "");
    Optional<String> part = expression.detail().partOfDay();
    if (plain.contains("/")) {
      return interval(Edtf.parse(plain)).orElse(plain);
    }
    Matcher season = SEASON.matcher(plain);
    if (season.matches()) {
      return season.group(1) + "-" + SEASONS.get(season.group(2));
    }
    if (part.isPresent() && plain.length() == 10) {
      return plain + "T" + part.get();
    }
    return OFFSET.matcher(plain).replaceAll("$1");
  }

  private static Optional<String> interval(Edtf value) {
    Optional<LocalDate> first = value.earliest();
    Optional<LocalDate> last = value.latest();
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    LocalDate from = first.get();
    long days = ChronoUnit.DAYS.between(from, last.get()) + 1;
    long years = last.get().getYear() - from.getYear() + 1L;
    boolean wholeYears = from.getDayOfYear() == 1 && last.get().plusDays(1).getDayOfYear() == 1;
    if (days == 2 && from.getDayOfWeek().getValue() == 6) {
      return Optional.of(week(from) + "-WE");
    }
    if (days == DAYS_OF_WEEK) {
      return Optional.of(week(from.plusDays(3)));
    }
    if (wholeYears && years == 10 && from.getYear() % 10 == 0) {
      return Optional.of(Integer.toString(from.getYear() / 10));
    }
    if (wholeYears && years == 100) {
      return Optional.of(Integer.toString(from.getYear() / 100));
    }
    return partOfYear(from, last.get());
  }

  private static Optional<String> partOfYear(LocalDate from, LocalDate last) {
    boolean whole = from.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1;
    long months = ChronoUnit.MONTHS.between(from, last.plusDays(1));
    if (whole && months == 3 && from.getMonthValue() % 3 == 1) {
      return Optional.of(from.getYear() + "-Q" + (from.getMonthValue() + 2) / 3);
    }
    return whole && months == 6 && from.getMonthValue() % 6 == 1
        ? Optional.of(from.getYear() + "-H" + (from.getMonthValue() + 5) / 6)
        : Optional.empty();
  }

  private static String week(LocalDate day) {
    return String.format(
        java.util.Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** The two ends of a range that no unit of TIMEX3 holds; else the time itself. */
  List<Timex> ends() {
    int slash = value.indexOf('/');
    Matcher joint = JOINT.matcher(exact);
    if (slash < 0 || !joint.find()) {
      return List.of(this);
    }
    int cut = start + joint.start();
    return List.of(
        new Timex(start, cut, exact.substring(0, joint.start()), type, value.substring(0, slash)),
        new Timex(cut, end, exact.substring(joint.start()), type, value.substring(slash + 1)));
  }

  boolean isDateOrTime() {
    return type.equals("DATE") || type.equals("TIME");
  }

  boolean overlaps(Timex other) {
    return start < other.end && other.start < end;
  }
}
