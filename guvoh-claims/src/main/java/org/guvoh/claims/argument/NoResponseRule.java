package org.guvoh.claims.argument;

import java.util.List;
import java.util.Optional;
import org.guvoh.claims.clause.Clause;
import org.guvoh.claims.clause.ClauseRule;
import org.guvoh.claims.clause.Drafts;
import org.guvoh.claims.clause.Telling;
import org.guvoh.claims.content.ClaimDraft;
import org.guvoh.claims.content.Judged;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.WordClasses;
import org.guvoh.claims.syntax.LemmaTable;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.Modality;
import org.guvoh.core.claim.Polarity;

/**
 * Who was asked and did not answer, or has said nothing: predicates of {@code silence-verbs.tsv};
 * those of answering want a negation.
 */
public final class NoResponseRule implements ClauseRule {
  private final Lexicon questionWords = Lexicon.resource("question-words");
  private final LemmaTable verbs = LemmaTable.resource("silence-verbs");

  @Override
  public List<ClaimDraft> read(Telling telling, Clause clause) {
    Tree tree = clause.tree();
    Optional<LemmaTable.Match> row = verbs.at(tree, clause.predicate());
    if (row.isEmpty() || clause.isQuestion() || telling.judge().isInCondition(clause)) {
      return List.of();
    }
    boolean negated = telling.judge().polarity(clause) == Polarity.NEGATED;
    boolean future = telling.judge().modality(clause) == Modality.PLANNED;
    Optional<Integer> asked = clause.subjects().stream().findFirst();
    boolean unanswered =
        row.get().get("question").isEmpty()
            || (clause.complement().filter(word -> asks(clause, word)).isPresent()
                && telling.judge().modality(clause) != Modality.POSSIBLE);
    if (!unanswered
        || negated != row.get().get("negation").equals("wanted")
        || asked.isEmpty()
        || future) {
      return List.of();
    }
    boolean nobody = WordClasses.STANDARD.has("negation", tree.form(asked.get()));
    if (nobody || telling.referents().isOpen(clause, asked.get())) {
      return List.of();
    }
    String who = telling.referents().of(clause, asked.get()).name();
    return List.of(
        Drafts.of(
                clause,
                new ClaimContent.NoResponse(who, Optional.empty()),
                clause.wholePassage(),
                new Judged(Polarity.AFFIRMED, Modality.ACTUAL, Optional.empty()),
                "no response",
                row.get().rowName())
            .untied());
  }

  /** Whether a clause below the predicate opens with a question word. */
  private boolean asks(Clause clause, int word) {
    int first = clause.tree().subtree(word).nextSetBit(0);
    return first >= 0 && questionWords.has(clause.sentence(), first);
  }
}
