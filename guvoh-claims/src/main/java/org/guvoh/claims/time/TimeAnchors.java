package org.guvoh.claims.time;

import java.time.LocalDate;
import java.util.Optional;
import org.guvoh.core.time.TimePrecision;
import org.guvoh.core.time.TimeReference;

/**
 * What relative times are reckoned from: the day of publication, and the last full date that was
 * told.
 */
final class TimeAnchors {
  private final Optional<LocalDate> published;
  private Optional<TimeReference> lastDay = Optional.empty();

  TimeAnchors(Optional<LocalDate> published) {
    this.published = published;
  }

  Optional<LocalDate> published() {
    return published;
  }

  Optional<TimeReference> lastDay() {
    return lastDay;
  }

  void told(TimeReference time) {
    TimePrecision precision = time.precision();
    if (precision == TimePrecision.DAY || precision == TimePrecision.MINUTE) {
      lastDay = Optional.of(time);
    }
  }
}
