package org.guvoh.claims.event;

import java.util.BitSet;
import java.util.OptionalInt;
import org.guvoh.claims.syntax.Tree;

/**
 * Tells to which of several words another one belongs by grammar: the first on its way up the tree,
 * or the nearest one below a word on that way.
 *
 * <p>The way ends at the clause that somebody says: what dates a verb of speech never reaches into
 * what is said. From a relative clause it leads to the noun the clause is about and no further
 * below it.
 */
final class Attachment {
  private static final int LONGEST_WAY = 10;

  private Attachment() {}

  /** The word of {@code candidates} that a word belongs to, if any. */
  static OptionalInt of(Tree tree, int word, BitSet candidates) {
    if (candidates.get(word)) {
      return OptionalInt.of(word);
    }
    int at = word;
    boolean onlySelf = false;
    for (int step = 0; at >= 0 && step < LONGEST_WAY; step++) {
      if (candidates.get(at)) {
        return OptionalInt.of(at);
      }
      if (!onlySelf) {
        OptionalInt below = below(tree, at, word, candidates);
        if (below.isPresent()) {
          return below;
        }
      }
      if (tree.isA(at, "ccomp", "parataxis")) {
        return OptionalInt.empty();
      }
      onlySelf |= tree.relation(at).equals("acl:relcl");
      at = tree.head(at);
    }
    return OptionalInt.empty();
  }

  /** Whether a word stands in a relative clause, or in what somebody says inside the sentence. */
  static boolean isApart(Tree tree, int word) {
    int at = word;
    for (int step = 0; at >= 0 && step < LONGEST_WAY; step++) {
      if (tree.isA(at, "ccomp", "parataxis") || tree.relation(at).equals("acl:relcl")) {
        return true;
      }
      at = tree.head(at);
    }
    return false;
  }

  /** The candidate below a word that stands nearest to another; not inside what is said. */
  private static OptionalInt below(Tree tree, int top, int word, BitSet candidates) {
    BitSet reach = tree.subtree(top, child -> tree.isA(child, "ccomp", "acl:relcl", "parataxis"));
    reach.and(candidates);
    int best = -1;
    for (int other = reach.nextSetBit(0); other >= 0; other = reach.nextSetBit(other + 1)) {
      if (best < 0 || Math.abs(other - word) < Math.abs(best - word)) {
        best = other;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }
}
