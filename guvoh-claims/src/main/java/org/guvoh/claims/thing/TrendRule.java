package org.guvoh.claims.thing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guvoh.claims.clause.Clause;
import org.guvoh.claims.clause.ClauseRule;
import org.guvoh.claims.clause.Drafts;
import org.guvoh.claims.clause.Telling;
import org.guvoh.claims.content.ClaimDraft;
import org.guvoh.claims.syntax.LemmaTable;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.Trend;

/**
 * Amounts that rise, fall or stay, by the table {@code trends.tsv}; the death toll is none. Verbs
 * that also mean other things ("fall") want a noun of amounts as their subject.
 */
public final class TrendRule implements ClauseRule {
  private final LemmaTable trends = LemmaTable.resource("trends");
  private final LemmaTable amounts = LemmaTable.resource("amount-nouns");

  @Override
  public List<ClaimDraft> read(Telling telling, Clause clause) {
    Optional<LemmaTable.Match> row = trends.at(clause.tree(), clause.predicate());
    List<Integer> subjects = clause.sufferers().isEmpty() ? clause.subjects() : clause.sufferers();
    if (row.isEmpty()
        || subjects.isEmpty()
        || clause.isQuestion()
        || telling.judge().isInCondition(clause)
        || !fits(clause, subjects.get(0), row.get())) {
      return List.of();
    }
    Trend trend = Trend.valueOf(row.get().get("trend").toUpperCase(Locale.ROOT));
    return List.of(
        Drafts.of(
                telling,
                clause,
                new ClaimContent.Quantity(
                    clause.phrase(subjects.get(0)), Optional.empty(), Optional.of(trend)),
                "trend",
                row.get().rowName())
            .untied());
  }

  private boolean fits(Clause clause, int noun, LemmaTable.Match row) {
    boolean amount = amounts.at(clause.tree(), noun).isPresent();
    boolean toll = clause.tree().lemma(noun).equals("toll");
    return clause.tree().tag(noun).equals("NOUN")
        && !toll
        && (amount || row.get("of").equals("any"));
  }
}
