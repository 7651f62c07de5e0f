package org.guvoh.claims.plan;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.guvoh.claims.clause.Clause;
import org.guvoh.claims.clause.Telling;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.WordClasses;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.actor.ActorReference;
import org.guvoh.core.mention.ActorMention;
import org.guvoh.core.mention.PlaceMention;

/** Marks of the future on a predicate, and whose future it is. */
final class Futures {
  private static final Set<String> MARKS = Set.of("will", "shall", "'ll", "wo");
  private final Lexicon people = Lexicon.resource("people");
  private final Lexicon bodies = Lexicon.resource("organisation-nouns");
  private final Lexicon described = Lexicon.resource("described-speakers");

  /** "Will", "shall", "would" in reported speech, "is to"; the row that says so. */
  Optional<String> mark(Clause clause) {
    Tree tree = clause.tree();
    int verb = clause.predicate();
    if (tree.isA(verb, "acl") || !tree.tag(verb).equals("VERB") || tree.hasChild(verb, "expl")) {
      return Optional.empty();
    }
    for (int child : tree.children(verb)) {
      if (tree.isA(child, "aux") && MARKS.contains(tree.form(child))) {
        return Optional.of("rule:" + tree.form(child));
      }
    }
    boolean to = tree.marker(verb).equals("to") && tree.isA(verb, "xcomp");
    boolean be =
        to && tree.head(verb) >= 0 && WordClasses.STANDARD.has("be", tree.form(tree.head(verb)));
    boolean root =
        tree.form(verb - 1).equals("to") && WordClasses.STANDARD.has("be", tree.form(verb - 2));
    return be || root ? Optional.of("rule:is to") : Optional.empty();
  }

  boolean canAct(Clause clause, int word) {
    String form = clause.tree().form(word);
    return clause.sentence().mentionAt(ActorMention.class, word).isPresent()
        || clause.sentence().mentionAt(PlaceMention.class, word).isPresent()
        || people.has(clause.sentence(), word)
        || bodies.has(clause.sentence(), word)
        || described.has(clause.sentence(), word)
        || WordClasses.STANDARD.has("owner", clause.tree().lemma(word))
        || WordClasses.STANDARD.has("own-pronoun", form)
        || WordClasses.STANDARD.has("subject-pronoun", form);
  }

  /** Whether the one who is to act is the one who speaks, or nobody but the report speaks. */
  boolean isOwn(Telling telling, Clause clause, int doer) {
    boolean report = telling.report().scope(clause.passage()).isEmpty();
    if (report || WordClasses.STANDARD.has("own-pronoun", clause.tree().form(doer))) {
      return true;
    }
    if (clause.tree().tag(doer).equals("PRON")) {
      return true;
    }
    Optional<ActorReference> speaker = telling.referents().speaker(clause.passage());
    String name = telling.referents().of(clause, doer).name().toLowerCase(Locale.ROOT);
    return speaker
        .map(actor -> actor.name().toLowerCase(Locale.ROOT))
        .filter(own -> own.contains(name) || name.contains(own))
        .isPresent();
  }

  /**
   * The words of an act from its verb on, without subject, auxiliaries, conditions and other
   * clauses.
   */
  static String act(Clause clause, int act) {
    Tree tree = clause.tree();
    BitSet words =
        tree.subtree(
            act,
            child ->
                tree.head(child) == act
                    && tree.isA(
                        child,
                        "nsubj",
                        "aux",
                        "mark",
                        "cc",
                        "conj",
                        "advcl",
                        "parataxis",
                        "expl",
                        "punct"));
    int from = words.nextSetBit(0);
    boolean noun = tree.tag(act).equals("NOUN");
    for (int word = from; word < act && !noun; word++) {
      words.clear(word);
    }
    return clause.spread(words).map(Clause::line).orElse(clause.line(act, act + 1));
  }
}
