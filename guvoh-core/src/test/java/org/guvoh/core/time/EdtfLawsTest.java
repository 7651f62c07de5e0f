package org.guvoh.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.guvoh.core.Law;
import org.junit.jupiter.api.Test;

/** Compares Edtf with a reference that is slow and sure: it tries every day of five years. */
class EdtfLawsTest {
  private static final LocalDate FIRST = LocalDate.of(2030, 1, 1);
  private static final List<LocalDate> CALENDAR =
      FIRST.datesUntil(LocalDate.of(2035, 1, 1)).toList();

  /** A value with the days it allows, decided by the day alone. */
  private record Case(String value, Predicate<LocalDate> allows) {
    List<LocalDate> days() {
      return CALENDAR.stream().filter(allows).toList();
    }
  }

  @Test
  void boundsAreTheFirstAndTheLastDayThatTheValueAllows() {
    Law.holds(
        2_000,
        random -> {
          Case dated = dated(random);
          List<LocalDate> days = dated.days();
          Edtf time = Edtf.parse(dated.value());
          assertThat(time.earliest()).as(dated.value()).contains(days.get(0));
          assertThat(time.latest()).as(dated.value()).contains(days.get(days.size() - 1));
        });
  }

  @Test
  void datedTimesAreCompatibleExactlyWhenTheyShareADay() {
    Law.holds(
        2_000,
        random -> {
          Case one = dated(random);
          Case other = dated(random);
          assertThat(compatible(one, other))
              .as(one.value() + " and " + other.value())
              .isEqualTo(shareADay(one, other));
        });
  }

  @Test
  void timesWithoutAYearThatShareADayOfSomeYearAreCompatible() {
    Law.holds(
        2_000,
        random -> {
          Case one = yearless(random);
          Case other = random.nextBoolean() ? yearless(random) : dated(random);
          if (shareADay(one, other)) {
            assertThat(compatible(one, other)).as(one.value() + " and " + other.value()).isTrue();
            assertThat(compatible(other, one)).as(other.value() + " and " + one.value()).isTrue();
          } else if (!other.value().contains("/")) {
            assertThat(compatible(one, other)).as(one.value() + " and " + other.value()).isFalse();
          }
        });
  }

  @Test
  void dayStringsAreReadExactlyWhenTheCalendarHasTheDay() {
    Law.holds(
        4_000,
        random -> {
          String value =
              String.format(
                  java.util.Locale.ROOT,
                  "%04d-%02d-%02d",
                  1 + random.nextInt(9999),
                  random.nextInt(15),
                  random.nextInt(34));
          assertThat(Edtf.tryParse(value).isPresent()).as(value).isEqualTo(isDay(value));
        });
  }

  private static boolean compatible(Case one, Case other) {
    return Edtf.parse(one.value()).compatibleWith(Edtf.parse(other.value()));
  }

  private static boolean shareADay(Case one, Case other) {
    return CALENDAR.stream().anyMatch(one.allows().and(other.allows()));
  }

  private static boolean isDay(String value) {
    try {
      LocalDate.parse(value, DateTimeFormatter.ISO_LOCAL_DATE);
      return true;
    } catch (java.time.DateTimeException noSuchDay) {
      return false;
    }
  }

  private static Case dated(Random random) {
    if (random.nextInt(4) > 0) {
      return point(random, true);
    }
    Case from = point(random, true);
    Case to = point(random, true);
    LocalDate start = from.days().get(0);
    LocalDate end = to.days().get(to.days().size() - 1);
    return start.isAfter(end)
        ? from
        : new Case(
            from.value() + "/" + to.value(), day -> !day.isBefore(start) && !day.isAfter(end));
  }

  private static Case yearless(Random random) {
    Case point = point(random, false);
    return point.value().equals("XXXX") ? yearless(random) : point;
  }

  private static Case point(Random random, boolean withYear) {
    int year = 2031 + random.nextInt(3);
    int month = 1 + random.nextInt(12);
    int day = 1 + random.nextInt(28);
    String head = withYear ? Integer.toString(year) : "XXXX";
    Predicate<LocalDate> inYear = date -> !withYear || date.getYear() == year;
    Predicate<LocalDate> inMonth = inYear.and(date -> date.getMonthValue() == month);
    return switch (random.nextInt(4)) {
      case 0 -> new Case(head, inYear);
      case 1 -> new Case(head + two(month), inMonth);
      case 2 -> season(random, head, year, withYear);
      default ->
          new Case(head + two(month) + two(day), inMonth.and(date -> date.getDayOfMonth() == day));
    };
  }

  private static Case season(Random random, String head, int year, boolean withYear) {
    int season = random.nextInt(4);
    return new Case(
        head + two(21 + season),
        date -> {
          LocalDate shifted = date.minusMonths(2);
          return (shifted.getMonthValue() - 1) / 3 == season
              && (!withYear || shifted.getYear() == year);
        });
  }

  private static String two(int number) {
    return (number < 10 ? "-0" : "-") + number;
  }
}
