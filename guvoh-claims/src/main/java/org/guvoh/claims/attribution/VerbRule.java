package org.guvoh.claims.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.syntax.Tree;

/** Attributions by a verb of the table: its subject passes on what stands below or around it. */
final class VerbRule {
  private static final Set<String> WITH_VERB =
      Set.of("aux", "aux:pass", "compound:prt", "advmod", "cop");
  private final VerbLexicon verbs;

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
            .ifPresent(found::add);
      }
    }
    return found;
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
    Optional<Subjects.Holder> holder = Subjects.of(tree, verb);
    BitSet source = holder.map(Subjects.Holder::words).orElseGet(BitSet::new);
    Contents.Content content = Contents.of(tree, verb, row, source);
    BitSet cue = cue(tree, verb);
    cue.or(content.markers());
    content.words().andNot(cue);
    boolean speech = row.kind() == AttributionClass.SPEECH;
    if (content.words().isEmpty() && !speech) {
      return Optional.empty();
    }
    Finding found =
        Finding.of(
            sentence.number(),
            speech && !content.passedOn() ? AttributionClass.ATTITUDE : row.kind(),
            row.manner(),
            verb,
            cue,
            source,
            holder.map(Subjects.Holder::holder).orElse(-1),
            content.words(),
            row.name());
    return Optional.of(found.withUttered(isUttered(sentence, tree, found)));
  }

  private static boolean isUttered(SentenceView sentence, Tree tree, Finding found) {
    return !Refusals.isRefused(sentence, tree, found.anchor(), found.source());
  }

  /** The verb with its auxiliaries, particles and adverbs. */
  static BitSet cue(Tree tree, int verb) {
    BitSet cue = new BitSet();
    cue.set(verb);
    for (int child : tree.children(verb)) {
      boolean near = child >= verb - 4 && child <= verb + 1;
      if (WITH_VERB.contains(tree.relation(child)) && near && tree.children(child).isEmpty()) {
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
