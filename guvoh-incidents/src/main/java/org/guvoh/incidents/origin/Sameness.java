package org.guvoh.incidents.origin;

/**
 * Whether two voices of two reports go back to one origin.
 *
 * @param alike the share of details both tell, by which the best of several is chosen
 * @param because the reason in words
 */
record Sameness(Verdict verdict, Tie tie, double alike, String because) {
  /** How sure it is. */
  enum Verdict {
    SAME,
    MAYBE,
    DIFFERENT
  }

  static final Sameness NONE = new Sameness(Verdict.DIFFERENT, Tie.PARAPHRASE, 0, "");

  static final Sameness COPY = new Sameness(Verdict.SAME, Tie.COPY, 1, "the same words");

  /** Whether it rests on words or names and not on details alone. */
  boolean isPlain() {
    return verdict == Verdict.SAME && (tie == Tie.COPY || tie == Tie.SPEAKER);
  }
}
