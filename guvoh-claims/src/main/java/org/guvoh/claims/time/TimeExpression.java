package org.guvoh.claims.time;

import java.util.Optional;
import org.guvoh.core.Provenance;
import org.guvoh.core.text.Passage;
import org.guvoh.core.time.Edtf;
import org.guvoh.core.time.TimeReference;

/**
 * Words that speak of time, what they mean, and why they were read so.
 *
 * <p>Whether a date dates a statement or an event is not decided here. Only what is {@link
 * TimeMeaning.Dated} becomes a mention of the extraction record.
 */
public record TimeExpression(
    Passage passage, TimeMeaning meaning, Detail detail, Provenance provenance) {

  /**
   * What the words say that the value does not hold.
   *
   * @param partOfDay MO, MI, AF, EV, NI or DT beside a day
   * @param edge start, mid or end of the value ("late November")
   * @param length the length as said, where a value was reckoned from one ("the past three months")
   */
  public record Detail(Optional<String> partOfDay, Optional<String> edge, Optional<String> length) {
    static final Detail NONE = new Detail(Optional.empty(), Optional.empty(), Optional.empty());

    Detail withPartOfDay(String part) {
      return new Detail(Optional.of(part), edge, length);
    }

    Detail withEdge(String said) {
      return new Detail(partOfDay, Optional.of(said), length);
    }

    Detail withLength(String period) {
      return new Detail(partOfDay, edge, Optional.of(period));
    }
  }

  /** The same with another value; unchanged where that is no time. */
  TimeExpression withValue(String value) {
    return findTime()
        .flatMap(
            time ->
                Edtf.tryParse(value)
                    .map(edtf -> new TimeReference(edtf, time.basis(), time.from())))
        .map(time -> new TimeExpression(passage, new TimeMeaning.Dated(time), detail, provenance))
        .orElse(this);
  }

  /** The time on the calendar, if there is one. */
  public Optional<TimeReference> findTime() {
    return meaning instanceof TimeMeaning.Dated dated
        ? Optional.of(dated.time())
        : Optional.empty();
  }
}
