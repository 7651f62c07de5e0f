package org.guvoh.claims.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.statement.Manner;

/** "According to X": the clause it belongs to is what X says. */
final class AccordingRule {
  List<Finding> find(SentenceView sentence, Tree tree) {
    List<Finding> found = new ArrayList<>();
    for (int word = 0; word + 2 < tree.size(); word++) {
      if (tree.form(word).equals("according") && tree.form(word + 1).equals("to")) {
        int source = source(tree, word);
        if (source >= 0) {
          found.add(finding(sentence, tree, word, source));
        }
      }
    }
    return found;
  }

  private static int source(Tree tree, int according) {
    if (tree.isA(according, "case", "mark") && tree.head(according) > according) {
      return tree.head(according);
    }
    for (int child : tree.children(according)) {
      if (child > according + 1 && tree.isA(child, "obl", "nmod", "obj")) {
        return child;
      }
    }
    return -1;
  }

  private static Finding finding(SentenceView sentence, Tree tree, int according, int source) {
    BitSet cue = new BitSet();
    cue.set(according, according + 2);
    BitSet words = Subjects.nounPhrase(tree, source);
    words.andNot(cue);
    words.clear(0, according);
    Subjects.trim(tree, words);
    int phrase = tree.head(according) == source ? source : according;
    int clause = clause(tree, tree.head(phrase));
    BitSet content = new BitSet();
    if (clause >= 0) {
      boolean opening = according <= 2;
      content =
          tree.subtree(
              clause,
              child ->
                  child == phrase
                      || (!opening && child > according && tree.isA(child, "conj", "parataxis")));
      content.andNot(words);
      content.andNot(cue);
      Contents.tidy(tree, content);
    }
    return Finding.of(
        sentence.number(),
        AttributionClass.SPEECH,
        Manner.SAYS,
        according,
        cue,
        words,
        source,
        content,
        "phrase:according to");
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
