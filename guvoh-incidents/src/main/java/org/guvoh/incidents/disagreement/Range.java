package org.guvoh.incidents.disagreement;

import java.util.OptionalLong;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.count.CountInterval;
import org.guvoh.incidents.claim.CaseClaim;

/** An interval without its words: two counts of one range are one value. */
record Range(long low, OptionalLong high) {
  /** The range of a toll. */
  static Range of(CaseClaim toll) {
    CountInterval count = ((ClaimContent.Toll) toll.content()).count();
    return new Range(count.low(), count.high());
  }

  boolean excludes(Range other) {
    return low > other.high.orElse(Long.MAX_VALUE) || other.low > high.orElse(Long.MAX_VALUE);
  }
}
