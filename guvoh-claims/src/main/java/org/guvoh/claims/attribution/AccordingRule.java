package org.guvoh.claims.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.LexiconMatch;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.statement.Manner;

/**
 * "According to X", "by X's count": the clause to which such a phrase belongs is what X says.
 *
 * <p>The phrases stand in {@code attribution-phrases.tsv}.
 */
final class AccordingRule {
  private final Lexicon phrases = Lexicon.resource("attribution-phrases");

  /** A phrase with the tokens of its cue, its speaker, and the word by which it hangs. */
  private record Phrase(LexiconMatch match, BitSet cue, int anchor, int source, int top) {}

  List<Finding> find(SentenceView sentence, Tree tree) {
    List<Finding> found = new ArrayList<>();
    for (LexiconMatch match : phrases.all(sentence)) {
      Phrase phrase = match.get("place").equals("owned") ? owned(tree, match) : before(tree, match);
      if (phrase.source() >= 0) {
        found.add(finding(sentence, tree, phrase));
      }
    }
    return found;
  }

  private static Phrase before(Tree tree, LexiconMatch match) {
    int start = match.start();
    BitSet cue = new BitSet();
    cue.set(start, match.end());
    int head = tree.isA(start, "case", "mark") ? tree.head(start) : -1;
    boolean inside = head < match.end();
    int source = inside ? below(tree, head >= start ? head : start, match.end()) : head;
    return new Phrase(match, cue, start, source, inside ? Math.max(head, start) : source);
  }

  /** The phrase that hangs on a word of the cue, behind it. */
  private static int below(Tree tree, int word, int end) {
    for (int child : tree.children(word)) {
      if (child >= end && tree.isA(child, "obl", "nmod", "obj")) {
        return child;
      }
    }
    return -1;
  }

  /** "By X's count": the owner of the noun. */
  private static Phrase owned(Tree tree, LexiconMatch match) {
    int noun = match.end() - 1;
    int owner = tree.child(noun, "nmod:poss").orElse(-1);
    int by = tree.child(noun, "case").orElse(-1);
    boolean told = owner >= 0 && by >= 0 && by < owner && tree.form(by).equals("by");
    BitSet cue = new BitSet();
    cue.set(match.start(), match.end());
    if (told) {
      cue.set(by);
    }
    return new Phrase(match, cue, noun, told ? owner : -1, noun);
  }

  private static Finding finding(SentenceView sentence, Tree tree, Phrase phrase) {
    BitSet words = Subjects.nounPhrase(tree, phrase.source());
    words.andNot(phrase.cue());
    tree.children(phrase.source(), Set.of("case")).forEach(words::clear);
    if (phrase.source() > phrase.anchor()) {
      words.clear(0, phrase.anchor());
    }
    Subjects.trim(tree, words);
    int clause = clause(tree, tree.head(phrase.top()));
    BitSet content = new BitSet();
    if (clause >= 0) {
      boolean opening = phrase.anchor() <= 2;
      content =
          tree.subtree(
              clause,
              child ->
                  child == phrase.top()
                      || (!opening
                          && child > phrase.anchor()
                          && tree.isA(child, "conj", "parataxis")));
      content.andNot(words);
      content.andNot(phrase.cue());
      Contents.tidy(tree, content);
    }
    return Finding.of(
        sentence.number(),
        AttributionClass.SPEECH,
        Manner.valueOf(phrase.match().get("manner").toUpperCase(Locale.ROOT)),
        phrase.anchor(),
        phrase.cue(),
        words,
        phrase.source(),
        content,
        "attribution-phrases:" + phrase.match().get("forms").split("\\|")[0]);
  }

  /** The nearest word above that heads a clause. */
  private static int clause(Tree tree, int from) {
    int word = from;
    while (word >= 0
        && tree.head(word) >= 0
        && !tree.isA(word, "ccomp", "parataxis", "advcl", "acl:relcl")
        && !(tree.isA(word, "conj") && hasSubject(tree, word))) {
      word = tree.head(word);
    }
    return word;
  }

  private static boolean hasSubject(Tree tree, int word) {
    return tree.hasChild(word, "nsubj") || tree.hasChild(word, "nsubj:pass");
  }
}
