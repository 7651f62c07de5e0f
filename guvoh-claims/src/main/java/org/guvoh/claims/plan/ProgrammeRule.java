package org.guvoh.claims.plan;

import java.util.List;
import java.util.Optional;
import org.guvoh.claims.clause.Clause;
import org.guvoh.claims.clause.ClauseRule;
import org.guvoh.claims.clause.Drafts;
import org.guvoh.claims.clause.Telling;
import org.guvoh.claims.content.ClaimDraft;
import org.guvoh.claims.syntax.LemmaTable;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.mention.TimeMention;
import org.guvoh.core.time.TimeReference;

/**
 * What is said of a programme: a noun of the table {@code programme-nouns.tsv} as the subject of a
 * verb of {@code programme-verbs.tsv}.
 */
public final class ProgrammeRule implements ClauseRule {
  private final LemmaTable nouns = LemmaTable.resource("programme-nouns");
  private final LemmaTable verbs = LemmaTable.resource("programme-verbs");

  @Override
  public List<ClaimDraft> read(Telling telling, Clause clause) {
    Optional<LemmaTable.Match> row = verbs.at(clause.tree(), clause.predicate());
    Optional<Integer> programme =
        clause.tree().children(clause.predicate()).stream()
            .filter(word -> clause.tree().isA(word, "nsubj"))
            .filter(word -> nouns.at(clause.tree(), word).isPresent())
            .findFirst();
    if (row.isEmpty() || programme.isEmpty() || clause.isQuestion()) {
      return List.of();
    }
    Optional<TimeReference> time =
        clause.sentence().mentions(TimeMention.class).stream()
            .filter(
                mention ->
                    clause
                        .tree()
                        .isAbove(clause.predicate(), clause.sentence().firstToken(mention)))
            .map(TimeMention::time)
            .findFirst();
    return List.of(
        Drafts.of(
                telling,
                clause,
                new ClaimContent.ProgrammeFact(
                    clause.phrase(programme.get()),
                    Futures.act(clause, clause.predicate()),
                    Optional.empty(),
                    time),
                "programme",
                row.get().rowName())
            .untied());
  }
}
