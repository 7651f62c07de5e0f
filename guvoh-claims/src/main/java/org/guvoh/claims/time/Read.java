package org.guvoh.claims.time;

import java.util.Optional;
import org.guvoh.core.time.Edtf;
import org.guvoh.core.time.TimeBasis;
import org.guvoh.core.time.TimeReference;

/** What a form of time was read as. */
record Read(TimeMeaning meaning, TimeExpression.Detail detail) {
  static Optional<Read> said(String value) {
    return of(value, TimeBasis.SAID, "");
  }

  static Optional<Read> of(String value, TimeBasis basis, String from) {
    return Edtf.tryParse(value)
        .map(
            edtf ->
                new Read(
                    new TimeMeaning.Dated(new TimeReference(edtf, basis, from)),
                    TimeExpression.Detail.NONE));
  }

  static Optional<Read> loose(TimeMeaning meaning) {
    return Optional.of(new Read(meaning, TimeExpression.Detail.NONE));
  }

  Read withDetail(TimeExpression.Detail other) {
    return new Read(meaning, other);
  }

  Optional<TimeReference> time() {
    return meaning instanceof TimeMeaning.Dated dated
        ? Optional.of(dated.time())
        : Optional.empty();
  }

  /** The same reading with another value; none where that is no time. */
  Optional<Read> withValue(String value) {
    return time()
        .flatMap(time -> of(value, time.basis(), time.from()))
        .map(read -> read.withDetail(detail));
  }
}
