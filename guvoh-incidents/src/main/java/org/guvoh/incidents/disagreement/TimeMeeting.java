package org.guvoh.incidents.disagreement;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guvoh.core.time.Edtf;

/**
 * Holds two times of an event against each other: by days and, where both give a time of day, by
 * minutes: an exact one is good for five minutes, one with {@code ~} or {@code ?} for half an hour.
 */
final class TimeMeeting {
  private static final Pattern CLOCK =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2})(?::\\d{2})?(?:Z|[+-]\\d{2}:\\d{2})?([?~%]?)");
  private static final int EXACT_MINUTES = 5;
  private static final int ROUGH_MINUTES = 30;

  private TimeMeeting() {}

  static Meeting of(Edtf one, Edtf other) {
    if (one.equals(other)) {
      return Meeting.SAME;
    }
    if (!one.compatibleWith(other)) {
      return Meeting.EXCLUDES;
    }
    Matcher left = CLOCK.matcher(one.value());
    Matcher right = CLOCK.matcher(other.value());
    if (left.matches() && right.matches()) {
      long apart =
          Math.abs(
              Duration.between(
                      LocalDateTime.parse(left.group(1)), LocalDateTime.parse(right.group(1)))
                  .toMinutes());
      return apart <= minutes(left) + minutes(right) ? Meeting.NESTED : Meeting.EXCLUDES;
    }
    return within(one, other) || within(other, one) ? Meeting.NESTED : Meeting.TOGETHER;
  }

  private static int minutes(Matcher clock) {
    return clock.group(2).isEmpty() ? EXACT_MINUTES : ROUGH_MINUTES;
  }

  private static boolean within(Edtf inner, Edtf outer) {
    Optional<LocalDate> first = inner.earliest();
    Optional<LocalDate> last = inner.latest();
    return first.isPresent()
        && last.isPresent()
        && !first.get().isBefore(outer.earliest().orElse(LocalDate.MIN))
        && !last.get().isAfter(outer.latest().orElse(LocalDate.MAX));
  }
}
