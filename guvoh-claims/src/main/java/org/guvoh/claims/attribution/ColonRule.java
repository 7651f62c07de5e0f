package org.guvoh.claims.attribution;

import java.util.BitSet;
import java.util.Optional;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.mention.ActorMention;
import org.guvoh.core.statement.Manner;

/**
 * "The army's spokesman: “…”" and the headline "Ministry: four dead": a speaker without a verb
 * before a colon.
 */
final class ColonRule {
  private static final int LONGEST_SPEAKER = 14;
  private final Lexicon described = Lexicon.resource("described-speakers");
  private final Lexicon documents = Lexicon.resource("documents");

  Optional<Finding> find(SentenceView sentence, Tree tree) {
    int colon = colon(sentence);
    if (colon < 1 || colon + 1 >= sentence.size()) {
      return Optional.empty();
    }
    boolean quoted = sentence.is("quote-open", colon + 1);
    boolean headline = sentence.number() == 0 || sentence.sentence().heading();
    int from = EntryStamp.behind(sentence);
    int holder = holder(tree, from, colon);
    boolean speaks = holder >= 0 && isSpeaker(sentence, holder) && !hasVerb(tree, from, colon);
    if (!speaks || !(quoted || headline)) {
      return Optional.empty();
    }
    BitSet source = new BitSet();
    source.set(from, colon);
    Subjects.trim(tree, source);
    BitSet cue = new BitSet();
    cue.set(colon);
    BitSet content = new BitSet();
    content.set(colon + 1, sentence.size());
    Contents.tidy(tree, content);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                sentence.number(),
                AttributionClass.SPEECH,
                Manner.SAYS,
                colon,
                cue,
                source,
                holder,
                content,
                "rule:colon"));
  }

  private static int colon(SentenceView sentence) {
    int limit = Math.min(sentence.size(), LONGEST_SPEAKER);
    for (int token = 0; token < limit; token++) {
      if (sentence.lower(token).equals(":")) {
        return token;
      }
    }
    return -1;
  }

  /** The word before the colon that governs the others. */
  private static int holder(Tree tree, int from, int colon) {
    for (int token = from; token < colon; token++) {
      boolean outside = tree.head(token) < from || tree.head(token) >= colon;
      if (outside && !tree.isPunctuation(token)) {
        return token;
      }
    }
    return -1;
  }

  private static boolean hasVerb(Tree tree, int from, int colon) {
    for (int token = from; token < colon; token++) {
      if (tree.tag(token).equals("VERB") && !tree.isA(token, "acl", "amod", "compound")) {
        return true;
      }
    }
    return false;
  }

  private boolean isSpeaker(SentenceView sentence, int holder) {
    return sentence.mentionAt(ActorMention.class, holder).isPresent()
        || described.has(sentence, holder)
        || documents.has(sentence, holder);
  }
}
