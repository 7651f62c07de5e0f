package org.guvoh.claims.attribution;

import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.guvoh.claims.lexicon.WordClasses;
import org.guvoh.claims.syntax.Tree;

/**
 * Who does what a verb says: its own subject, the agent of a passive, what a relative refers to, or
 * the subject of the verb it is joined to.
 */
final class Subjects {
  private static final int LONGEST_CLIMB = 5;
  private static final Set<String> NOUN = Set.of("NOUN", "PROPN", "PRON");
  private static final Set<String> SUBJECT = Set.of("nsubj", "nsubj:outer");

  private Subjects() {}

  /**
   * @param holder head of the phrase
   * @param words the phrase; for a relative the pronoun alone
   * @param borrowed whether it is the subject of another verb
   */
  record Holder(int holder, BitSet words, boolean borrowed) {}

  static Optional<Holder> of(Tree tree, int verb) {
    return of(tree, verb, 0);
  }

  /** "It is learnt from the district office": whom the preposition names told it. */
  static Optional<Holder> behind(Tree tree, int verb, String preposition) {
    for (int child : tree.children(verb)) {
      if (tree.isA(child, "obl") && tree.marker(child).equals(preposition)) {
        BitSet words = nounPhrase(tree, child);
        tree.children(child, Set.of("case")).forEach(words::clear);
        return Optional.of(new Holder(child, words, false));
      }
    }
    return Optional.empty();
  }

  private static Optional<Holder> of(Tree tree, int verb, int climbed) {
    if (isPassive(tree, verb)) {
      Optional<Holder> agent = agent(tree, verb, climbed);
      return agent.isPresent() || climbed == 0 ? agent : passiveSubject(tree, verb);
    }
    for (int child : tree.children(verb, SUBJECT)) {
      return Optional.of(phrase(tree, verb, child, climbed));
    }
    Optional<Holder> inverted = climbed == 0 ? inverted(tree, verb) : Optional.empty();
    if (inverted.isPresent() || climbed >= LONGEST_CLIMB) {
      return inverted;
    }
    return borrowed(tree, verb, climbed);
  }

  /** "…," said the minister, where the tree hangs the minister elsewhere. */
  private static Optional<Holder> inverted(Tree tree, int verb) {
    String before = tree.form(verb - 1);
    boolean closed = before.equals(",") || Contents.isQuoteMark(before);
    if (!closed
        || tree.form(verb).endsWith("ing")
        || verb + 1 >= tree.size()
        || tree.isPunctuation(verb + 1)) {
      return Optional.empty();
    }
    int top = verb + 1;
    while (tree.head(top) > verb) {
      top = tree.head(top);
    }
    boolean noun = NOUN.contains(tree.tag(top)) && tree.marker(top).isEmpty();
    boolean begins = tree.subtree(top).nextSetBit(0) >= verb;
    return noun && begins
        ? Optional.of(new Holder(top, nounPhrase(tree, top), false))
        : Optional.empty();
  }

  /** Whether the verb's subject suffers it. */
  static boolean isPassive(Tree tree, int verb) {
    boolean auxiliary = tree.hasChild(verb, "aux:pass") || tree.hasChild(verb, "nsubj:pass");
    boolean bare =
        tree.is(verb, "VerbForm", "Part")
            && tree.is(verb, "Tense", "Past")
            && (tree.isA(verb, "acl")
                || (tree.isA(verb, "advcl") && tree.marker(verb).equals("as")))
            && !tree.hasChild(verb, "nsubj");
    boolean behindBe =
        WordClasses.STANDARD.has("be", tree.form(verb - 1)) && !tree.form(verb).endsWith("ing");
    return auxiliary || bare || behindBe;
  }

  private static Optional<Holder> passiveSubject(Tree tree, int verb) {
    OptionalInt subject = tree.child(verb, "nsubj:pass");
    return subject.isPresent() && !tree.form(subject.getAsInt()).equals("it")
        ? Optional.of(phrase(tree, verb, subject.getAsInt(), 1))
        : Optional.empty();
  }

  private static Optional<Holder> agent(Tree tree, int verb, int climbed) {
    for (int child : tree.children(verb)) {
      boolean by = tree.isA(child, "obl") && tree.marker(child).equals("by");
      if (tree.relation(child).equals("obl:agent") || by) {
        BitSet words = nounPhrase(tree, child);
        for (int marker : tree.children(child, Set.of("case"))) {
          words.clear(marker);
        }
        return Optional.of(new Holder(child, words, climbed > 0));
      }
    }
    return Optional.empty();
  }

  private static Holder phrase(Tree tree, int verb, int subject, int climbed) {
    int holder = subject;
    boolean relative =
        (tree.tag(subject).equals("PRON") && tree.is(subject, "PronType", "Rel"))
            || tree.form(subject).equals("who")
            || tree.form(subject).equals("which")
            || tree.form(subject).equals("that");
    if (relative && tree.relation(verb).equals("acl:relcl") && tree.head(verb) >= 0) {
      holder = tree.head(verb);
    }
    return new Holder(holder, nounPhrase(tree, subject), climbed > 0);
  }

  /** A noun phrase without its relative clauses and what is inserted into it. */
  static BitSet nounPhrase(Tree tree, int head) {
    BitSet words =
        tree.subtree(
            head,
            child ->
                tree.isA(child, "acl:relcl", "parataxis", "ccomp", "advcl", "dep", "cop", "nsubj")
                    || isAside(tree, child));
    trim(tree, words);
    return words;
  }

  /** "State radio, quoting the prosecutor": a participle behind a comma. */
  private static boolean isAside(Tree tree, int child) {
    return tree.isA(child, "acl") && tree.form(tree.subtree(child).nextSetBit(0)).equals(",");
  }

  /** Takes signs from both ends, quotation marks too. */
  static void trim(Tree tree, BitSet words) {
    while (!words.isEmpty() && tree.isPunctuation(words.length() - 1)) {
      words.clear(words.length() - 1);
    }
    while (!words.isEmpty() && tree.isPunctuation(words.nextSetBit(0))) {
      words.clear(words.nextSetBit(0));
    }
  }

  private static Optional<Holder> borrowed(Tree tree, int verb, int climbed) {
    int head = tree.head(verb);
    if (head < 0) {
      return Optional.empty();
    }
    if (tree.isA(verb, "acl") && !tree.relation(verb).equals("acl:relcl")) {
      BitSet words = tree.subtree(head, child -> tree.isA(child, "acl", "parataxis", "dep"));
      for (int marker : tree.children(head, Set.of("case"))) {
        words.clear(marker);
      }
      trim(tree, words);
      return Optional.of(new Holder(head, words, true));
    }
    if (tree.isA(verb, "xcomp")) {
      Optional<Holder> controller = controller(tree, verb, head);
      return controller.isPresent() ? controller : of(tree, head, climbed + 1);
    }
    boolean nonFinite =
        tree.is(verb, "VerbForm", "Part")
            || tree.is(verb, "VerbForm", "Ger")
            || tree.is(verb, "VerbForm", "Inf");
    boolean joined = tree.isA(verb, "conj") || (tree.isA(verb, "advcl") && nonFinite);
    return joined ? of(tree, head, climbed + 1) : Optional.empty();
  }

  /** "Urged the army to say": the object of the upper verb. */
  private static Optional<Holder> controller(Tree tree, int verb, int head) {
    boolean infinitive = tree.is(verb, "VerbForm", "Inf");
    OptionalInt object = tree.child(head, "obj");
    if (!infinitive || object.isEmpty() || object.getAsInt() > verb) {
      return Optional.empty();
    }
    return Optional.of(new Holder(object.getAsInt(), nounPhrase(tree, object.getAsInt()), true));
  }
}
