package org.guvoh.claims.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.mention.ActorMention;

/**
 * Several speakers of one verb: "the hospital and the mayor speak of two dead" are two statements,
 * "both armies say" and "doctors and nurses said" are one.
 *
 * <p>Speakers are told apart where each has an article or possessor of its own, or a name.
 */
final class JoinedSpeakers {
  private JoinedSpeakers() {}

  static List<Finding> split(SentenceView sentence, Tree tree, Finding finding) {
    int holder = finding.holder();
    if (holder < 0 || !finding.source().get(holder)) {
      return List.of(finding);
    }
    List<Integer> joined =
        tree.children(holder).stream()
            .filter(child -> tree.isA(child, "conj") && finding.source().get(child))
            .toList();
    boolean apart =
        !joined.isEmpty()
            && isItself(sentence, tree, holder)
            && joined.stream().allMatch(child -> isItself(sentence, tree, child))
            && joined.stream().noneMatch(child -> isOneName(sentence, holder, child));
    if (!apart) {
      return List.of(finding);
    }
    List<Finding> found = new ArrayList<>();
    BitSet first = (BitSet) finding.source().clone();
    joined.forEach(child -> first.andNot(tree.subtree(child)));
    Subjects.trim(tree, first);
    found.add(finding.by(holder, first));
    for (int child : joined) {
      BitSet words = tree.subtree(child, below -> tree.isA(below, "cc", "punct", "conj"));
      words.and(finding.source());
      Subjects.trim(tree, words);
      found.add(finding.by(child, words));
    }
    return found;
  }

  private static boolean isItself(SentenceView sentence, Tree tree, int noun) {
    return tree.hasChild(noun, "det")
        || tree.hasChild(noun, "nmod:poss")
        || sentence.mentionAt(ActorMention.class, noun).isPresent();
  }

  /** "The Ministry of Roads and Bridges". */
  private static boolean isOneName(SentenceView sentence, int holder, int other) {
    return sentence
        .mentionAt(ActorMention.class, holder)
        .filter(name -> sentence.endToken(name) > other)
        .isPresent();
  }
}
