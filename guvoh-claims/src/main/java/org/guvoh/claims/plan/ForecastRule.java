package org.guvoh.claims.plan;

import java.util.List;
import java.util.Optional;
import org.guvoh.claims.clause.Clause;
import org.guvoh.claims.clause.ClauseRule;
import org.guvoh.claims.clause.Drafts;
import org.guvoh.claims.clause.Telling;
import org.guvoh.claims.content.ClaimDraft;
import org.guvoh.claims.content.Judged;
import org.guvoh.claims.syntax.LemmaTable;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.Modality;
import org.guvoh.core.mention.TimeMention;
import org.guvoh.core.time.TimeReference;

/**
 * What somebody expects: objects and clauses of the verbs of {@code forecast-verbs.tsv}, and a
 * future that is nobody's own doing ("the bridge will stay shut").
 */
public final class ForecastRule implements ClauseRule {
  private final LemmaTable verbs = LemmaTable.resource("forecast-verbs");
  private final Futures futures = new Futures();

  @Override
  public List<ClaimDraft> read(Telling telling, Clause clause) {
    if (clause.isQuestion() || telling.judge().isInCondition(clause)) {
      return List.of();
    }
    return expected(telling, clause)
        .or(() -> future(telling, clause))
        .map(List::of)
        .orElse(List.of());
  }

  private Optional<ClaimDraft> expected(Telling telling, Clause clause) {
    Tree tree = clause.tree();
    Optional<LemmaTable.Match> row = verbs.at(tree, clause.predicate());
    if (row.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> what =
        clause
            .complement()
            .or(() -> clause.sufferers().stream().findFirst())
            .filter(word -> !tree.tag(word).equals("PRON"));
    if (what.isEmpty() || clause.subjects().isEmpty()) {
      return Optional.empty();
    }
    String words = clause.below(what.get());
    boolean passive = !clause.subjects().isEmpty() && clause.doers().isEmpty();
    String expected =
        passive && tree.isA(what.get(), "xcomp")
            ? clause.phrase(clause.subjects().get(0)) + " " + words
            : words;
    return Optional.of(draft(telling, clause, what.get(), expected, row.get().rowName()));
  }

  private Optional<ClaimDraft> future(Telling telling, Clause clause) {
    Optional<String> mark = futures.mark(clause).filter(row -> !row.equals("rule:is to"));
    List<Integer> subjects = clause.subjects();
    if (mark.isEmpty() || subjects.isEmpty()) {
      return Optional.empty();
    }
    int subject = subjects.get(0);
    boolean own =
        futures.canAct(clause, subject)
            && !clause.doers().isEmpty()
            && futures.isOwn(telling, clause, subject);
    String words = Clause.line(clause.passage());

    return own
        ? Optional.empty()
        : Optional.of(draft(telling, clause, clause.predicate(), words, mark.get()));
  }

  private static ClaimDraft draft(
      Telling telling, Clause clause, int what, String expected, String row) {
    Judged judged = telling.judge().judge(clause);
    Modality modality =
        judged.modality() == Modality.POSSIBLE || judged.modality() == Modality.HYPOTHETICAL
            ? judged.modality()
            : Modality.ACTUAL;
    Optional<TimeReference> horizon =
        clause.sentence().mentions(TimeMention.class).stream()
            .filter(time -> clause.sentence().firstToken(time) > what)
            .map(TimeMention::time)
            .findFirst();
    return Drafts.of(
            clause,
            new ClaimContent.Forecast(expected, Optional.empty(), horizon),
            clause.wholePassage(),
            judged.with(modality),
            "forecast",
            row)
        .untied();
  }
}
