package org.guvoh.claims.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.statement.Manner;

/** Attributions by a verb of the table: its subject passes on what stands below or around it. */
final class VerbRule {
  private static final Set<String> WITH_VERB =
      Set.of("aux", "aux:pass", "compound:prt", "advmod", "cop");
  private final VerbLexicon verbs;
  private final Denials denials = new Denials();
  private final Lexicon anonymity = Lexicon.resource("anonymity");

  VerbRule(VerbLexicon verbs) {
    this.verbs = verbs;
  }

  List<Finding> find(SentenceView sentence, Tree tree) {
    List<Finding> found = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      if (isVerbal(tree, word)) {
        int verb = word;
        verbs
            .at(tree, word)
            .flatMap(row -> finding(sentence, tree, verb, row))
            .ifPresent(one -> found.addAll(JoinedSpeakers.split(sentence, tree, one)));
      }
    }
    return found.stream().map(outer -> withoutJoined(sentence, tree, outer, found)).toList();
  }

  /**
   * "The company says it has stopped, and it puts the damage at forty": what the speaker says with
   * a verb of its own behind "and" is another statement beside the first.
   */
  private static Finding withoutJoined(
      SentenceView sentence, Tree tree, Finding outer, List<Finding> found) {
    BitSet content = (BitSet) outer.content().clone();
    for (Finding inner : found) {
      boolean itself =
          inner.holder() >= 0
              && inner.kind() == AttributionClass.SPEECH
              && sentence.is("self-pronoun", inner.holder())
              && outer.content().get(inner.anchor());
      if (itself && isJoined(tree, inner.anchor(), outer.anchor())) {
        content.andNot(tree.subtree(inner.anchor()));
      }
    }
    if (content.equals(outer.content())) {
      return outer;
    }
    Contents.tidy(tree, content);
    return outer.withContent(content);
  }

  private static boolean isJoined(Tree tree, int inner, int outer) {
    int first = inner;
    while (tree.isA(first, "conj") && tree.head(first) >= 0) {
      first = tree.head(first);
    }
    return first != inner
        && tree.head(first) == outer
        && tree.relation(first).equals("ccomp")
        && !tree.marker(inner).equals("that");
  }

  private static boolean isVerbal(Tree tree, int word) {
    boolean verb =
        tree.tag(word).equals("VERB")
            || (tree.tag(word).equals("ADJ") && tree.is(word, "VerbForm", "Part"));
    return verb && !tree.isA(word, "amod", "case", "compound", "mark", "fixed", "aux");
  }

  private Optional<Finding> finding(SentenceView sentence, Tree tree, int verb, VerbRow row) {
    Optional<Finding> passedThrough = QuotedSources.find(sentence, tree, verb, row);
    if (passedThrough.isPresent()) {
      return passedThrough.map(found -> found.withUttered(isUttered(sentence, tree, found)));
    }
    Optional<Subjects.Holder> holder =
        row.lemma().endsWith(" from")
            ? Subjects.behind(tree, verb, "from")
            : Subjects.of(tree, verb);
    BitSet source = holder.map(Subjects.Holder::words).orElseGet(BitSet::new);
    Contents.Content content = Contents.of(tree, verb, row, source);
    BitSet cue = cue(tree, verb);
    cue.or(content.markers());
    content.words().andNot(cue);
    boolean mayQuote =
        row.kind() == AttributionClass.SPEECH || row.kind() == AttributionClass.MENTAL;
    boolean nothing = content.words().isEmpty() && !mayQuote;
    boolean nobody = sentence.is("no-speaker-opener", source.nextSetBit(0));
    if (nothing || nobody || isAnonymity(sentence, row, content.words())) {
      return Optional.empty();
    }
    Finding found =
        Finding.of(
            sentence.number(),
            content.kind(),
            denials.manner(sentence, row, content.words()),
            verb,
            cue,
            source,
            holder.map(Subjects.Holder::holder).orElse(-1),
            content.words(),
            row.name());
    return Optional.of(found.withUttered(isUttered(sentence, tree, found)));
  }

  /** "Asked not to be named": how somebody speaks, and nothing that they say. */
  private boolean isAnonymity(SentenceView sentence, VerbRow row, BitSet content) {
    return row.manner() == Manner.ASKS
        && !content.isEmpty()
        && !anonymity.all(sentence, content.nextSetBit(0), content.length()).isEmpty();
  }

  private static boolean isUttered(SentenceView sentence, Tree tree, Finding found) {
    return !Refusals.isRefused(sentence, tree, found.anchor(), found.source())
        && !sentence.is("no-content", found.content().nextSetBit(0))
        && !isAsked(tree, found.anchor());
  }

  /** "Did the mission confirm that …?" */
  private static boolean isAsked(Tree tree, int verb) {
    int auxiliary = tree.child(verb, "aux").orElse(-1);
    int subject = tree.child(verb, "nsubj").orElse(-1);
    return tree.head(verb) < 0
        && auxiliary >= 0
        && auxiliary < subject
        && tree.form(tree.size() - 1).equals("?");
  }

  /** The verb with its auxiliaries, particles and adverbs. */
  static BitSet cue(Tree tree, int verb) {
    BitSet cue = new BitSet();
    cue.set(verb);
    for (int child : tree.children(verb)) {
      boolean near = child >= verb - 4 && child <= verb + 1;
      boolean own = tree.children(child).isEmpty() && !AdverbRule.isAdverb(tree.form(child));
      if (WITH_VERB.contains(tree.relation(child)) && near && own) {
        cue.set(child);
      }
    }
    for (int word = verb - 1; word >= 0 && cue.length() > 0; word--) {
      if (!cue.get(word) && cue.nextSetBit(0) < word) {
        cue.clear(0, word);
        break;
      }
      if (!cue.get(word)) {
        break;
      }
    }
    return cue;
  }
}
