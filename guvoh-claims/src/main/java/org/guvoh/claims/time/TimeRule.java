package org.guvoh.claims.time;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A form of time in words: a row of {@code time-rules.tsv}.
 *
 * @param groups the names of the pattern's groups, each with the groups that may hold it
 * @param needs words and kinds of words without which a sentence cannot hold the form
 */
record TimeRule(
    String name,
    Kind kind,
    Pattern pattern,
    String reading,
    Map<String, List<String>> groups,
    Set<String> needs) {
  /** What a form is, for the forms it may join. */
  enum Kind {
    DAY,
    WEEKDAY,
    DATE,
    STRETCH,
    OFFSET,
    CLOCK,
    PART,
    LENGTH,
    SET,
    VAGUE;

    /** Whether a form of this kind names one day. */
    boolean namesDay() {
      return this == DAY || this == WEEKDAY;
    }
  }
}
