package org.guvoh.claims.argument;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.guvoh.claims.clause.Clause;
import org.guvoh.claims.clause.ClauseRule;
import org.guvoh.claims.clause.Drafts;
import org.guvoh.claims.clause.Telling;
import org.guvoh.claims.content.ClaimDraft;
import org.guvoh.claims.content.Judged;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.syntax.LemmaTable;
import org.guvoh.claims.syntax.Roles;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.Modality;
import org.guvoh.core.claim.Polarity;
import org.guvoh.core.text.Passage;

/**
 * Questions that somebody calls open: an indirect question as the subject or object of a predicate
 * of {@code open-predicates.tsv} ("who fired is unknown", "could not say whether …"), and joined
 * alternatives of an event's doer, place or way ("either … or …"). Not knowing wants its negation.
 */
public final class OpenRule implements ClauseRule {
  private final LemmaTable predicates = LemmaTable.resource("open-predicates");
  private final Lexicon questionWords = Lexicon.resource("question-words");

  @Override
  public List<ClaimDraft> read(Telling telling, Clause clause) {
    if (clause.isQuestion() || telling.judge().isInCondition(clause)) {
      return List.of();
    }
    return predicates
        .at(clause.tree(), clause.predicate())
        .filter(row -> holds(telling, clause, row))
        .flatMap(row -> draft(telling, clause, row))
        .map(List::of)
        .orElse(List.of());
  }

  private static boolean holds(Telling telling, Clause clause, LemmaTable.Match row) {
    boolean negated = telling.judge().polarity(clause) == Polarity.NEGATED;
    boolean verb =
        clause.tree().form(clause.predicate()).startsWith("open")
            && Roles.isVerb(clause.tree(), clause.predicate());
    boolean able = telling.judge().modality(clause) == Modality.POSSIBLE;
    boolean holds = row.get("negation").equals("wanted") ? negated : !negated;
    return holds && !verb && (able || !row.get("ability").equals("yes"));
  }

  private Optional<ClaimDraft> draft(Telling telling, Clause clause, LemmaTable.Match row) {
    Tree tree = clause.tree();
    for (int child : tree.children(clause.predicate())) {
      boolean clausal =
          tree.isA(child, "ccomp", "csubj", "xcomp")
              || (tree.isA(child, "nsubj", "obl", "obj") && isClause(tree, child));
      BitSet words = tree.subtree(child);
      int first = words.nextSetBit(0);
      while (first < tree.size() && tree.isPunctuation(first)) {
        first++;
      }
      boolean question = clausal && first < tree.size() && opens(clause, first);
      Optional<Passage> passage = question ? clause.spread(words) : Optional.empty();
      if (passage.isPresent()) {
        return Optional.of(
            Drafts.of(
                clause,
                new ClaimContent.Open(Clause.line(passage.get()), alternatives(clause, child)),
                clause.wholePassage(),
                new Judged(Polarity.AFFIRMED, Modality.ACTUAL, telling.judge().condition(clause)),
                "open question",
                row.rowName()));
      }
    }
    return Optional.empty();
  }

  private static boolean isClause(Tree tree, int word) {
    return Roles.isVerb(tree, word) || tree.hasChild(word, "nsubj") || tree.hasChild(word, "cop");
  }

  private boolean opens(Clause clause, int first) {
    boolean preposition = clause.tree().tag(first).equals("ADP");
    int word = preposition ? first + 1 : first;
    return word < clause.tree().size() && questionWords.has(clause.sentence(), word);
  }

  /** The parts that "or" joins. */
  private static List<String> alternatives(Clause clause, int question) {
    Tree tree = clause.tree();
    BitSet words = tree.subtree(question);
    for (int word = words.nextSetBit(0); word >= 0; word = words.nextSetBit(word + 1)) {
      if (tree.form(word).equals("or") && tree.head(word) > word) {
        int last = tree.head(word);
        int first = tree.isA(last, "conj") ? tree.head(last) : -1;
        if (first >= 0 && !tree.form(word + 1).equals("not")) {
          return Roles.coordinated(tree, first).size() > 1
              ? Roles.coordinated(tree, first).stream().map(clause::phrase).toList()
              : List.of(clause.phrase(first), clause.phrase(last));
        }
      }
    }
    return List.of();
  }
}
