package org.guvoh.claims.syntax;

import java.util.BitSet;
import java.util.Set;

/**
 * A noun phrase as the words from {@code from} to before {@code to}: its head with articles,
 * numbers, attributes, names and phrases that belong to it, without relative clauses, appositions
 * and joined phrases. The preposition before it is left out.
 */
public record NounPhrase(int head, int from, int to) {
  private static final Set<String> OUTSIDE =
      Set.of(
          "case",
          "mark",
          "cc",
          "conj",
          "appos",
          "acl",
          "acl:relcl",
          "parataxis",
          "ccomp",
          "advcl",
          "dep",
          "cop",
          "nsubj",
          "nsubj:pass",
          "obl",
          "aux",
          "obl:tmod",
          "obl:unmarked",
          "nmod:unmarked",
          "nmod:tmod",
          "list",
          "discourse",
          "punct",
          "orphan");
  private static final Set<String> NARROW =
      Set.of(
          "in", "at", "near", "on", "by", "after", "during", "since", "from", "including", "among");

  /** The phrase with "of" phrases, but not with those that tell where, when or by whom. */
  public static NounPhrase of(Tree tree, int head) {
    return of(tree, head, true);
  }

  /** The phrase with all that hangs on it as a noun ("the guard at the gate"). */
  public static NounPhrase whole(Tree tree, int head) {
    return of(tree, head, false);
  }

  private static NounPhrase of(Tree tree, int head, boolean narrow) {
    BitSet words =
        tree.subtree(
            head,
            child ->
                isOutside(tree, head, child)
                    || (narrow && tree.isA(child, "nmod") && NARROW.contains(tree.marker(child))));
    int from = head;
    while (from > 0 && words.get(from - 1)) {
      from--;
    }
    int to = head + 1;
    while (to < tree.size() && (words.get(to) || isInner(tree, words, to))) {
      to++;
    }
    return new NounPhrase(head, from, to);
  }

  private static boolean isOutside(Tree tree, int head, int child) {
    String relation = tree.relation(child);
    boolean own = tree.head(child) == head;
    if (relation.equals("case") || relation.equals("conj") || relation.equals("cc")) {
      return own && !tree.form(child).startsWith("'");
    }
    if (relation.equals("punct")) {
      return !tree.form(child).equals("-") && !tree.form(child).equals("'");
    }
    return OUTSIDE.contains(relation);
  }

  /** A sign between two words of the phrase ("the so-called \"Front\""). */
  private static boolean isInner(Tree tree, BitSet words, int word) {
    boolean quote = "\"“”«»".contains(tree.form(word)) || tree.form(word).equals("-");
    return quote && word + 1 < tree.size() && words.get(word + 1);
  }

  public int size() {
    return to - from;
  }
}
