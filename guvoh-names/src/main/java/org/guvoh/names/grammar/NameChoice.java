package org.guvoh.names.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.guvoh.core.text.Passage;

/**
 * Chooses among overlapping candidates: the surer, then the longer, then the actor, then the first.
 */
final class NameChoice {
  private static final Comparator<Candidate> ORDER =
      Comparator.comparing(Candidate::strength)
          .thenComparing(c -> c.passage().start() - c.passage().end())
          .thenComparing(c -> c.subject().match(of -> 0, of -> 1))
          .thenComparing(Candidate::passage);

  private NameChoice() {}

  /** The chosen candidates in text order, none overlapping another. */
  static List<Candidate> choose(List<Candidate> candidates) {
    BitSet taken = new BitSet();
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate candidate : candidates.stream().sorted(ORDER).toList()) {
      Passage passage = candidate.passage();
      int occupied = taken.nextSetBit(passage.start());
      if (passage.start() < passage.end() && (occupied < 0 || occupied >= passage.end())) {
        taken.set(passage.start(), passage.end());
        chosen.add(candidate);
      }
    }
    chosen.sort(Comparator.comparing(Candidate::passage));
    return chosen;
  }
}
