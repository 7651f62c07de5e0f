package org.guvoh.claims.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The year of a day that is told without one. Where a weekday stands beside it, the nearest year in
 * which it fell on that; else the last one up to the publication where the clause speaks of the
 * past, the next one where it speaks of what is to come, and where it speaks of neither the last
 * one, but the next one if that is near and the last one far. Where the clause speaks of the past
 * too, the next one is taken if it comes soon and the last one was nearly a year ago ("had been set
 * to expire"): what happened so long ago is told with its year.
 */
final class Years {
  private static final int NEAR = 120;
  private static final int FAR = 240;
  private static final int JUST = 60;
  private static final int SOON = 45;
  private static final int LONG_AGO = 310;
  private static final int SPAN = 9;

  private Years() {}

  static String of(int month, int day, LocalDate today, TimeAtom atom, TimeContext context) {
    Optional<LocalDate> last = nearest(month, day, today, -1);
    Optional<LocalDate> next = nearest(month, day, today, 1);
    if (last.isEmpty() || next.isEmpty()) {
      return "XXXX";
    }
    Optional<Integer> weekday = atom.value("weekday");
    if (weekday.isPresent()) {
      Optional<LocalDate> fits = onWeekday(month, day, today, weekday.get());
      if (fits.isPresent()) {
        return Stretches.year(fits.get().getYear());
      }
    }
    int side = atom.value("directive").orElse(0);
    boolean ahead = side > 0 || (side == 0 && isAhead(last.get(), next.get(), today, context));
    return Stretches.year((ahead ? next : last).get().getYear());
  }

  private static boolean isAhead(
      LocalDate last, LocalDate next, LocalDate today, TimeContext context) {
    long back = ChronoUnit.DAYS.between(last, today);
    long forth = ChronoUnit.DAYS.between(today, next);
    if (context.past()) {
      return forth <= SOON && back >= LONG_AGO;
    }
    return context.future() ? back > JUST : forth <= NEAR && back >= FAR;
  }

  /** The nearest year to either side in which the day exists; the day itself counts as past. */
  private static Optional<LocalDate> nearest(int month, int day, LocalDate today, int step) {
    return IntStream.range(0, SPAN)
        .map(years -> today.getYear() + step * years)
        .filter(year -> exists(year, month, day))
        .mapToObj(year -> LocalDate.of(year, month, day))
        .filter(date -> step < 0 ? !date.isAfter(today) : date.isAfter(today))
        .findFirst();
  }

  private static Optional<LocalDate> onWeekday(int month, int day, LocalDate today, int weekday) {
    return IntStream.of(0, -1, 1, -2, -3, -4, -5)
        .map(shift -> today.getYear() + shift)
        .filter(year -> exists(year, month, day))
        .mapToObj(year -> LocalDate.of(year, month, day))
        .filter(date -> date.getDayOfWeek().getValue() == weekday)
        .findFirst();
  }

  private static boolean exists(int year, int month, int day) {
    return day <= YearMonth.of(year, month).lengthOfMonth();
  }
}
