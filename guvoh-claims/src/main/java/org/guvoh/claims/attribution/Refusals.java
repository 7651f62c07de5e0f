package org.guvoh.claims.attribution;

import java.util.BitSet;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.syntax.Tree;

/** Verbs of speech by which nothing was uttered: "did not say", "may claim", "declined to say". */
final class Refusals {
  private static final int LONGEST_CLIMB = 3;

  private Refusals() {}

  static boolean isRefused(SentenceView sentence, Tree tree, int verb, BitSet source) {
    int first = source.nextSetBit(0);
    if (first >= 0 && sentence.is("no-subject", first)) {
      return true;
    }
    int at = verb;
    for (int step = 0; step < LONGEST_CLIMB; step++) {
      if (hasRefusal(sentence, tree, at)) {
        return true;
      }
      int head = tree.head(at);
      if (head < 0 || !tree.isA(at, "xcomp")) {
        return false;
      }
      if (sentence.is("infinitive-refusal", head)) {
        return true;
      }
      at = head;
    }
    return false;
  }

  private static boolean hasRefusal(SentenceView sentence, Tree tree, int verb) {
    for (int child : tree.children(verb)) {
      boolean wishes = tree.form(child).equals("would") && tree.lemma(verb).equals("like");
      boolean helps = tree.isA(child, "aux", "advmod", "cc") && !wishes;
      if (helps && child < verb && sentence.is("speech-refusal", child)) {
        return true;
      }
    }
    return false;
  }
}
