package org.guvoh.claims.time;

import java.time.LocalDate;
import java.util.Optional;
import org.guvoh.core.time.TimeBasis;
import org.guvoh.core.time.TimeReference;

/**
 * What a form is read with.
 *
 * @param today the day that "yesterday" and the unsaid year are reckoned from
 * @param basis whether that is the publication or a statement's day
 * @param lastDay the last day told
 * @param last the last time told
 * @param ahead a time that the same clause gives behind an offset ("a week before the raid on 3
 *     May")
 * @param future whether the clause speaks of what is to come
 * @param past whether the clause speaks of the past; where it speaks of neither, the nearest day
 *     counts
 * @param quarter the last quarter of a year told, if that was near
 * @param nearDay the last day told, if that was near
 * @param anyQuarter the last quarter told anywhere before
 * @param endsClause whether the words behind say nothing that the time is reckoned from
 */
record TimeContext(
    Optional<LocalDate> today,
    TimeBasis basis,
    Optional<TimeReference> lastDay,
    Optional<TimeReference> last,
    Optional<TimeReference> ahead,
    boolean future,
    boolean past,
    Optional<TimeReference> quarter,
    Optional<TimeReference> nearDay,
    Optional<TimeReference> anyQuarter,
    boolean endsClause) {

  /** The same for words that were spoken on a day. */
  TimeContext spokenOn(LocalDate day) {
    return new TimeContext(
        Optional.of(day),
        TimeBasis.RELATIVE_TO_STATEMENT,
        lastDay,
        last,
        ahead,
        future,
        past,
        quarter,
        nearDay,
        anyQuarter,
        endsClause);
  }

  /** What the reckoning started from, in words. */
  String from(LocalDate day) {
    return basis == TimeBasis.RELATIVE_TO_STATEMENT
        ? "from the statement on " + day
        : "from the publication on " + day;
  }

  Optional<Read> reckoned(String how, java.util.function.Function<LocalDate, String> value) {
    return today.flatMap(day -> Read.of(value.apply(day), basis, how + ", " + from(day)));
  }
}
