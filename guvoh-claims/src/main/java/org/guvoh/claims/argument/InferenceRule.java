package org.guvoh.claims.argument;

import java.util.List;
import java.util.Optional;
import org.guvoh.claims.clause.Clause;
import org.guvoh.claims.clause.ClauseRule;
import org.guvoh.claims.clause.Drafts;
import org.guvoh.claims.clause.Telling;
import org.guvoh.claims.content.ClaimDraft;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.LexiconMatch;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.text.Passage;

/**
 * Arguments that say that they are one: "therefore", "so" at the start of a sentence; by {@code
 * inference-joints.tsv}. The premise of a joint is the sentence before it.
 */
public final class InferenceRule implements ClauseRule {
  private final Lexicon joints = Lexicon.resource("inference-joints");

  @Override
  public List<ClaimDraft> read(Telling telling, Clause clause) {
    if (clause.isQuestion()) {
      return List.of();
    }
    return joint(telling, clause).map(List::of).orElse(List.of());
  }

  private Optional<ClaimDraft> joint(Telling telling, Clause clause) {
    Tree tree = clause.tree();
    SentenceView sentence = clause.sentence();
    if (sentence.number() == 0) {
      return Optional.empty();
    }
    for (int child : tree.children(clause.predicate())) {
      Optional<LexiconMatch> joint =
          tree.isA(child, "advmod", "cc", "mark") ? joints.at(sentence, child) : Optional.empty();
      boolean fits =
          joint.filter(match -> match.get("where").equals("anywhere") || child == 0).isPresent();
      boolean root = tree.head(clause.predicate()) < 0 && !clause.subjects().isEmpty();
      SentenceView before = telling.report().sentences().get(sentence.number() - 1);
      if (fits && root && before.sentence().paragraph() == sentence.sentence().paragraph()) {
        return Optional.of(
            Drafts.of(
                    clause,
                    new ClaimContent.Inference(
                        List.of(withoutEnd(before.whole())), clause.passage()),
                    clause.passage(),
                    telling.judge().judge(clause),
                    "inference",
                    joint.get().rowName())
                .untied());
      }
    }
    return Optional.empty();
  }

  private static Passage withoutEnd(Passage sentence) {
    int length = sentence.exact().length();
    boolean point = length > 1 && ".!".indexOf(sentence.exact().charAt(length - 1)) >= 0;
    return point
        ? new Passage(
            sentence.start(), sentence.end() - 1, sentence.exact().substring(0, length - 1))
        : sentence;
  }
}
