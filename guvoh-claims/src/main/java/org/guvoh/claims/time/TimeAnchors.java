package org.guvoh.claims.time;

import java.time.LocalDate;
import java.util.Optional;
import org.guvoh.core.time.Edtf;
import org.guvoh.core.time.TimeBasis;
import org.guvoh.core.time.TimePrecision;
import org.guvoh.core.time.TimeReference;

/**
 * What relative times are reckoned from: the day of publication, the last day that was told, and
 * the last time of any width.
 */
final class TimeAnchors {
  private static final int NEAR = 2;
  private final Optional<LocalDate> published;
  private int sentence;
  private int daySentence;
  private int quarterSentence;
  private Optional<TimeReference> lastDay = Optional.empty();
  private Optional<TimeReference> last = Optional.empty();
  private Optional<TimeReference> quarter = Optional.empty();

  TimeAnchors(Optional<LocalDate> published) {
    this.published = published;
  }

  /** Anchors of a publication; one that is known to the month only is no anchor for days. */
  static TimeAnchors publishedOn(Optional<Edtf> published) {
    return new TimeAnchors(published.filter(TimeAnchors::isDay).flatMap(Edtf::latest));
  }

  Optional<LocalDate> published() {
    return published;
  }

  /** Begins a sentence. */
  void next() {
    sentence++;
  }

  Optional<TimeReference> lastDay() {
    return lastDay;
  }

  /** The last day told, if that was in this or the last two sentences. */
  Optional<TimeReference> nearDay() {
    return sentence - daySentence <= NEAR ? lastDay : Optional.empty();
  }

  Optional<TimeReference> last() {
    return last;
  }

  /** The last quarter told, if that was in this or the last few sentences. */
  Optional<TimeReference> quarter() {
    return sentence - quarterSentence <= 2 * NEAR ? quarter : Optional.empty();
  }

  /** The last quarter told anywhere before. */
  Optional<TimeReference> anyQuarter() {
    return quarter;
  }

  void told(TimeReference time) {
    boolean open = time.value().value().contains("..");
    if (isDay(time.value())) {
      lastDay = Optional.of(time);
      daySentence = sentence;
    }
    if (!open && time.basis() != TimeBasis.RELATIVE_TO_EVENT) {
      last = Optional.of(time);
      if (Stretches.isQuarter(time.value().value())) {
        quarter = Optional.of(time);
        quarterSentence = sentence;
      }
    }
  }

  private static boolean isDay(Edtf value) {
    TimePrecision precision = value.precision();
    return precision == TimePrecision.DAY || precision == TimePrecision.MINUTE;
  }
}
