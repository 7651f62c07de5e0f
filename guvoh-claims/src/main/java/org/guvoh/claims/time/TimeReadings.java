package org.guvoh.claims.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.guvoh.core.time.Edtf;
import org.guvoh.core.time.TimeBasis;
import org.guvoh.core.time.TimeReference;

/**
 * Readings of calendar dates. A year that is not said is the last one that fits before the
 * publication, and {@code XXXX} where the publication is not dated.
 */
final class TimeReadings {
  private TimeReadings() {}

  static TimePattern.Reading said(String value) {
    return (groups, anchors) ->
        Edtf.tryParse(value).map(edtf -> new TimeReference(edtf, TimeBasis.SAID, ""));
  }

  static TimePattern.Reading day(int month, String dayDigits, String year, List<String> clock) {
    int day = Integer.parseInt(dayDigits);
    return (groups, anchors) -> {
      String plain = "XXXX-" + two(month) + "-" + two(day);
      if (Edtf.tryParse(plain).isEmpty()) {
        return Optional.empty();
      }
      if (!year.isEmpty()) {
        return Edtf.tryParse(year + plain.substring(4) + time(clock))
            .map(edtf -> new TimeReference(edtf, TimeBasis.SAID, ""));
      }
      return Optional.of(
          anchors
              .published()
              .map(
                  upTo ->
                      inferredYear(TimeFinder.lastOccurrence(month, day, upTo) + time(clock), upTo))
              .orElseGet(
                  () -> new TimeReference(new Edtf(plain + time(clock)), TimeBasis.SAID, "")));
    };
  }

  /** "3–5 May 2031": from one day to another of one month. */
  static TimePattern.Reading days(int month, String from, String to, String year) {
    return (groups, anchors) -> {
      Optional<TimeReference> first = day(month, from, year, NO_CLOCK).read(groups, anchors);
      Optional<TimeReference> last = day(month, to, year, NO_CLOCK).read(groups, anchors);
      boolean rising = Integer.parseInt(from) < Integer.parseInt(to);
      if (!rising || first.isEmpty() || last.isEmpty()) {
        return Optional.empty();
      }
      return Edtf.tryParse(first.get().value() + "/" + last.get().value())
          .map(edtf -> new TimeReference(edtf, last.get().basis(), last.get().from()));
    };
  }

  private static final List<String> NO_CLOCK = List.of("", "", "");

  static TimePattern.Reading month(int month) {
    return (groups, anchors) ->
        Optional.of(
            anchors
                .published()
                .map(upTo -> inferredYear(lastMonth(month, upTo).toString(), upTo))
                .orElseGet(
                    () -> new TimeReference(new Edtf("XXXX-" + two(month)), TimeBasis.SAID, "")));
  }

  private static TimeReference inferredYear(String value, LocalDate published) {
    return new TimeReference(
        new Edtf(value),
        TimeBasis.RELATIVE_TO_PUBLICATION,
        "year from the publication on " + published);
  }

  private static YearMonth lastMonth(int month, LocalDate upTo) {
    YearMonth candidate = YearMonth.of(upTo.getYear(), month);
    return candidate.atDay(1).isAfter(upTo) ? candidate.minusYears(1) : candidate;
  }

  /**
   * {@code Thh:mm} from hour, minute and a or p; empty when no time of day was said or it is none.
   */
  private static String time(List<String> clock) {
    if (clock.get(0).isEmpty()) {
      return "";
    }
    int hour = Integer.parseInt(clock.get(0));
    boolean afternoon = clock.get(2).equalsIgnoreCase("p");
    if (!clock.get(2).isEmpty()) {
      hour = hour % 12 + (afternoon ? 12 : 0);
    }
    return hour > 23 || Integer.parseInt(clock.get(1)) > 59
        ? ""
        : "T" + two(hour) + ":" + clock.get(1);
  }

  static String two(int value) {
    return value < 10 ? "0" + value : Integer.toString(value);
  }
}
