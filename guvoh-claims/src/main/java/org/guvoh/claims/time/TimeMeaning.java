package org.guvoh.claims.time;

import org.guvoh.core.time.TimeReference;

/** What an expression of time means. */
public sealed interface TimeMeaning {
  /** A point or stretch on the calendar. */
  record Dated(TimeReference time) implements TimeMeaning {}

  /**
   * A length that no point fixes ("for three days").
   *
   * @param period ISO 8601 duration; {@code X} where no number is said, as in {@code PXD}
   */
  record Length(String period) implements TimeMeaning {}

  /**
   * A time that comes again ("every Friday").
   *
   * @param every what comes again: an ISO 8601 duration, or {@code XXXX-WXX-5} for a weekday
   */
  record Repeated(String every) implements TimeMeaning {}

  /** A time that no calendar holds ("recently"). */
  record Vague(Direction direction) implements TimeMeaning {}

  /** Where a vague time lies, seen from the publication. */
  enum Direction {
    PAST,
    PRESENT,
    FUTURE
  }
}
