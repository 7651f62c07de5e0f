package org.guvoh.claims.clause;

import java.util.List;
import org.guvoh.claims.count.CountFinder;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.report.ReportView;

/**
 * What a rule may look at besides its clause: the report, who words refer to, the numbers of the
 * sentence, and the judge of clauses.
 *
 * @param numbers every number of the sentence, also measures and money
 */
public record Telling(
    ReportView report,
    Referents referents,
    ClauseJudge judge,
    SentenceView sentence,
    List<CountFinder.Found> numbers) {
  public Telling {
    numbers = List.copyOf(numbers);
  }
}
