package org.guvoh.claims.clause;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.syntax.NounPhrase;
import org.guvoh.claims.syntax.Roles;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.text.Passage;

/**
 * One predicate of a sentence with what hangs on it: a verb, or a noun or adjective with a form of
 * "to be". Words that were not parsed make no clause.
 */
public record Clause(SentenceView sentence, Tree tree, int predicate) {
  private static final int LONGEST_CLIMB = 12;
  private static final Set<String> NO_PREDICATE =
      Set.of("amod", "aux", "aux:pass", "cop", "case", "mark", "fixed", "compound", "goeswith");
  private static final Set<String> OUTSIDE =
      Set.of("conj", "cc", "parataxis", "advcl", "acl:relcl", "discourse", "dep");

  /** The clauses of a sentence in the order of their predicates. */
  public static List<Clause> all(SentenceView sentence, Tree tree) {
    List<Clause> clauses = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      boolean verbal = Roles.isVerb(tree, word) || tree.hasChild(word, "cop");
      boolean participle = tree.is(word, "VerbForm", "Part");
      if ((verbal || participle) && !NO_PREDICATE.contains(tree.relation(word))) {
        clauses.add(new Clause(sentence, tree, word));
      }
    }
    return clauses;
  }

  /** The clause in which a word stands: that of the nearest predicate at or above it. */
  public static Clause above(SentenceView sentence, Tree tree, int word) {
    int at = word;
    for (int step = 0; step < LONGEST_CLIMB && at >= 0; step++) {
      if (tree.tag(at).equals("VERB") || tree.hasChild(at, "cop")) {
        return new Clause(sentence, tree, at);
      }
      at = tree.head(at);
    }
    return new Clause(sentence, tree, word);
  }

  public String lemma() {
    return tree.lemma(predicate);
  }

  /** Who does it; each word of a coordination by itself. */
  public List<Integer> doers() {
    return Roles.doers(tree, predicate);
  }

  /** Who or what suffers it. */
  public List<Integer> sufferers() {
    return Roles.sufferers(tree, predicate);
  }

  /** What stands as the subject, also of a noun or adjective. */
  public List<Integer> subjects() {
    return Roles.surfaceSubjects(tree, predicate);
  }

  /** The first phrase below the predicate with one of these prepositions. */
  public Optional<Integer> oblique(List<String> prepositions) {
    return tree.children(predicate).stream()
        .filter(child -> tree.isA(child, "obl", "nmod", "advcl"))
        .filter(child -> prepositions.contains(tree.marker(child)))
        .findFirst();
  }

  /** The infinitive or clause below the predicate, if there is one. */
  public Optional<Integer> complement() {
    return tree.children(predicate).stream()
        .filter(child -> tree.isA(child, "xcomp", "ccomp"))
        .filter(child -> child > predicate)
        .findFirst();
  }

  /** A noun phrase on one line, without its preposition. */
  public String phrase(int head) {
    NounPhrase phrase = NounPhrase.of(tree, head);
    return line(phrase.from(), phrase.to());
  }

  /** From the first to the last of some joined phrases, on one line. */
  public String phrases(List<Integer> heads) {
    int from = tree.size();
    int to = 0;
    for (int head : heads) {
      NounPhrase phrase = NounPhrase.of(tree, head);
      from = Math.min(from, phrase.from());
      to = Math.max(to, phrase.to());
    }
    return line(from, to);
  }

  /** What a number counts in "two of the huts"; else the word itself. */
  public int counted(int word) {
    if (!tree.tag(word).equals("NUM")) {
      return word;
    }
    return tree.children(word).stream()
        .filter(child -> tree.isA(child, "nmod") && tree.marker(child).equals("of"))
        .findFirst()
        .orElse(word);
  }

  /** A noun phrase with all that hangs on it as a noun, on one line. */
  public String wholePhrase(int head) {
    NounPhrase phrase = NounPhrase.whole(tree, head);
    return line(phrase.from(), phrase.to());
  }

  /** A word and all below it on one line, without an opening "to" or "that" and signs around it. */
  public String below(int word) {
    BitSet words = tree.subtree(word, child -> isOpening(child) && tree.head(child) == word);
    return spread(words).map(Clause::line).orElse("");
  }

  private boolean isOpening(int child) {
    String form = tree.form(child);
    return (form.equals("to") || form.equals("that")) && tree.isA(child, "mark");
  }

  /** The words of the clause, without other clauses joined to it or put into it at its ends. */
  public Passage passage() {
    return spread(tree.subtree(predicate, child -> cuts(child)))
        .orElseGet(() -> sentence.passage(predicate, predicate + 1));
  }

  /** The words of the clause with all below it. */
  public Passage wholePassage() {
    return spread(tree.subtree(predicate))
        .orElseGet(() -> sentence.passage(predicate, predicate + 1));
  }

  private boolean cuts(int child) {
    boolean mark = tree.relation(child).equals("mark") && tree.head(child) == predicate;
    return mark || (OUTSIDE.contains(tree.relation(child)) && tree.head(child) == predicate);
  }

  /** From the first to the last of some words, signs at the ends left out. */
  public Optional<Passage> spread(BitSet words) {
    int from = words.nextSetBit(0);
    int to = words.length();
    while (from >= 0 && from < to && tree.isPunctuation(from)) {
      from++;
    }
    while (to > from && from >= 0 && tree.isPunctuation(to - 1)) {
      to--;
    }
    return from < 0 || from >= to ? Optional.empty() : Optional.of(sentence.passage(from, to));
  }

  /** The predicate with its auxiliaries and adverbs ("could not be verified"). */
  public String core() {
    int from = predicate;
    while (from > 0
        && tree.head(from - 1) == predicate
        && tree.isA(from - 1, "aux", "cop", "advmod", "det")) {
      from--;
    }
    return line(from, predicate + 1);
  }

  /** Words between two tokens on one line, without quotation marks. */
  public String line(int from, int to) {
    return line(sentence.passage(from, to));
  }

  public static String line(Passage passage) {
    return passage.exact().replaceAll("[“”\"«»]", "").replaceAll("\\s+", " ").strip();
  }

  /** The predicate itself. */
  public Passage word() {
    return sentence.passage(predicate, predicate + 1);
  }

  /** Whether the predicate is the nearest one above a word. */
  public boolean holds(int word) {
    int at = word;
    for (int step = 0; step < LONGEST_CLIMB && at >= 0; step++) {
      if (at == predicate) {
        return true;
      }
      boolean clausal = tree.tag(at).equals("VERB") || tree.hasChild(at, "cop");
      if (clausal && at != word) {
        return false;
      }
      at = tree.head(at);
    }
    return false;
  }

  /** Whether the sentence asks. */
  public boolean isQuestion() {
    int last = sentence.size() - 1;
    while (last > 0 && sentence.is("quote-close", last)) {
      last--;
    }
    return sentence.lowerOrEmpty(last).equals("?");
  }
}
