package org.guvoh.claims.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.guvoh.core.text.Sentence;
import org.guvoh.core.text.Syntax;
import org.guvoh.core.text.Token;

/**
 * The Universal Dependencies tree of one sentence: heads, relations, lemmas and the words below a
 * word. Immutable.
 *
 * <p>A walk reaches at most {@value #REACH} words to each side of where it began, so that a
 * sentence without an end costs linear time. Words that were not parsed have no head and no
 * relation: every rule finds nothing there.
 */
public final class Tree {
  private static final int REACH = 200;
  private static final Syntax UNPARSED = new Syntax("", "X", Map.of(), -1, "");
  private static final List<Integer> NOTHING = List.of();

  private final List<Syntax> syntax = new ArrayList<>();
  private final List<String> lower = new ArrayList<>();
  private final List<List<Integer>> children = new ArrayList<>();

  private Tree(List<Token> tokens) {
    for (Token token : tokens) {
      syntax.add(token.findSyntax().orElse(UNPARSED));
      lower.add(token.form().toLowerCase(Locale.ROOT).replace('’', '\''));
      children.add(new ArrayList<>());
    }
    for (int word = 0; word < size(); word++) {
      hangBehindSpeech(word);
      int head = head(word);
      if (head >= 0 && head < size()) {
        children.get(head).add(word);
      }
    }
  }

  /** "Two died, a clerk said, adding": the participle hangs on the verb put in before it. */
  private void hangBehindSpeech(int word) {
    int told = head(word);
    if (told < 0 || !relation(word).equals("advcl") || !form(word).endsWith("ing")) {
      return;
    }
    int verb = relation(told).equals("ccomp") ? head(told) : insertedBefore(told, word);
    if (told < verb && verb < word) {
      Syntax old = syntax.get(word);
      syntax.set(
          word, new Syntax(old.lemma(), old.partOfSpeech(), old.features(), verb, old.relation()));
    }
  }

  /** The last verb put into a clause between its own verb and a word, or -1. */
  private int insertedBefore(int told, int word) {
    for (int verb = word - 1; verb > Math.max(told, word - REACH); verb--) {
      boolean inserted = head(verb) == told && relation(verb).equals("parataxis");
      if (inserted && tag(verb).equals("VERB")) {
        return verb;
      }
    }
    return -1;
  }

  public static Tree of(Sentence sentence) {
    return new Tree(sentence.tokens());
  }

  public int size() {
    return syntax.size();
  }

  /** The governing word, or -1. */
  public int head(int word) {
    return syntax.get(word).head();
  }

  /** The relation to the governing word, {@code root} at the top. */
  public String relation(int word) {
    return syntax.get(word).relation();
  }

  /**
   * Whether the relation is one of these, or a subtype of one ({@code acl} holds for relatives).
   */
  public boolean isA(int word, String... relations) {
    String own = relation(word);
    for (String relation : relations) {
      if (own.equals(relation)
          || (own.startsWith(relation) && own.charAt(relation.length()) == ':')) {
        return true;
      }
    }
    return false;
  }

  /** The lemma in lower case. */
  public String lemma(int word) {
    return syntax.get(word).lemma().toLowerCase(Locale.ROOT);
  }

  /** The form in lower case; empty outside the sentence. */
  public String form(int word) {
    return word >= 0 && word < size() ? lower.get(word) : "";
  }

  public String tag(int word) {
    return syntax.get(word).partOfSpeech();
  }

  public boolean is(int word, String feature, String value) {
    return value.equals(syntax.get(word).features().get(feature));
  }

  /** The words right below a word, in order. */
  public List<Integer> children(int word) {
    return word >= 0 && word < size() ? children.get(word) : NOTHING;
  }

  /** The words right below a word whose relation is exactly one of these. */
  public List<Integer> children(int word, Set<String> relations) {
    return children(word).stream().filter(child -> relations.contains(relation(child))).toList();
  }

  /** The first word right below with this relation. */
  public OptionalInt child(int word, String relation) {
    return children(word).stream()
        .filter(child -> relation(child).equals(relation))
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  public boolean hasChild(int word, String relation) {
    return child(word, relation).isPresent();
  }

  /** The preposition or conjunction that marks a phrase, or an empty string. */
  public String marker(int word) {
    for (int child : children(word)) {
      if (relation(child).equals("case") || relation(child).equals("mark")) {
        return form(child);
      }
    }
    return "";
  }

  /** A word and all below it. */
  public BitSet subtree(int word) {
    return subtree(word, child -> false);
  }

  /** A word and all below it, without the branches a test cuts off. */
  public BitSet subtree(int word, java.util.function.IntPredicate isCut) {
    BitSet found = new BitSet(size());
    Deque<Integer> open = new ArrayDeque<>();
    open.add(word);
    while (!open.isEmpty()) {
      int next = open.remove();
      found.set(next);
      for (int child : children(next)) {
        if (!found.get(child) && Math.abs(child - word) <= REACH && !isCut.test(child)) {
          open.add(child);
        }
      }
    }
    return found;
  }

  /** Whether the one word stands above the other. */
  public boolean isAbove(int upper, int word) {
    int at = head(word);
    for (int step = 0; at >= 0 && step < REACH; step++) {
      if (at == upper) {
        return true;
      }
      at = head(at);
    }
    return false;
  }

  public boolean isPunctuation(int word) {
    return tag(word).equals("PUNCT") || !Character.isLetterOrDigit(form(word).codePointAt(0));
  }
}
