package org.guvoh.claims.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guvoh.claims.clause.Clause;
import org.guvoh.claims.clause.ClauseRule;
import org.guvoh.claims.clause.Drafts;
import org.guvoh.claims.clause.Telling;
import org.guvoh.claims.content.ClaimDraft;
import org.guvoh.claims.count.CountFinder;
import org.guvoh.claims.syntax.LemmaTable;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.event.EventKind;
import org.guvoh.core.mention.TimeMention;
import org.guvoh.core.time.TimeReference;

/**
 * Several events told as one number ("a handful of rocket attacks in 2030"): a counted plural of a
 * noun of the table {@code series-nouns.tsv}. They are no incident.
 */
public final class SeriesRule implements ClauseRule {
  private final LemmaTable nouns = LemmaTable.resource("series-nouns");

  @Override
  public List<ClaimDraft> read(Telling telling, Clause clause) {
    List<ClaimDraft> drafts = new ArrayList<>();
    Tree tree = clause.tree();
    for (CountFinder.Found number : telling.numbers()) {
      int noun = tree.head(number.end() - 1);
      boolean plural = noun >= number.end() && tree.is(noun, "Number", "Plur");
      boolean own = plural && below(tree, noun, clause.predicate());
      if (own && number.count().high().orElse(3) > 2) {
        nouns
            .at(tree, noun)
            .ifPresent(row -> drafts.add(draft(telling, clause, number, noun, row)));
      }
    }
    return drafts;
  }

  private static boolean below(Tree tree, int noun, int predicate) {
    int at = tree.head(noun);
    while (at >= 0 && !tree.tag(at).equals("VERB") && !tree.hasChild(at, "cop")) {
      at = tree.head(at);
    }
    return at == predicate;
  }

  private ClaimDraft draft(
      Telling telling, Clause clause, CountFinder.Found number, int noun, LemmaTable.Match row) {
    Optional<TimeReference> period =
        clause.sentence().mentions(TimeMention.class).stream()
            .filter(time -> clause.sentence().firstToken(time) > noun)
            .map(TimeMention::time)
            .findFirst();
    return Drafts.of(
            clause,
            new ClaimContent.Series(new EventKind(row.get("kind")), number.count(), period),
            clause.sentence().passage(number.start(), noun + 1),
            telling.judge().judge(clause),
            "series",
            row.rowName())
        .untied();
  }
}
