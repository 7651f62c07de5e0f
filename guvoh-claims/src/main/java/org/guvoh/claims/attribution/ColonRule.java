package org.guvoh.claims.attribution;

import java.util.BitSet;
import java.util.Optional;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.mention.ActorMention;
import org.guvoh.core.statement.Manner;
import org.guvoh.core.statement.Speaker;

/**
 * "The army's spokesman: “…”", "Ministry: four dead", "Now from the ministry: …": a speaker without
 * a verb before a colon that opens a quotation, or in a headline or the entry of a running report.
 */
final class ColonRule {
  private static final int LONGEST_SPEAKER = 14;
  private static final int OPENING = 4;
  private final Lexicon described = Lexicon.resource("described-speakers");
  private final Lexicon documents = Lexicon.resource("documents");
  private final Lexicon organisations = Lexicon.resource("organisation-nouns");

  /** "Claim 1: …" in a report that tests claims: nobody is named who says so. */
  Optional<Draft> label(SentenceView sentence, Tree tree) {
    int colon = colon(sentence);
    boolean label =
        (colon == 1 || (colon == 2 && sentence.token(1).form().matches("\\d+")))
            && sentence.is("claim-label", 0);
    BitSet content = new BitSet();
    content.set(colon + 1, sentence.size());
    Contents.tidy(tree, content);
    if (!label || content.isEmpty()) {
      return Optional.empty();
    }
    BitSet cue = new BitSet();
    cue.set(0);
    Finding finding =
        Finding.of(
            sentence.number(),
            AttributionClass.SPEECH,
            Manner.CLAIMS,
            0,
            cue,
            new BitSet(),
            -1,
            content,
            "rule:label");
    return Optional.of(Draft.of(finding).by(new Speaker.Unsaid()));
  }

  Optional<Finding> find(SentenceView sentence, Tree tree) {
    int colon = colon(sentence);
    if (colon < 1 || colon + 1 >= sentence.size() || hasVerb(tree, colon)) {
      return Optional.empty();
    }
    boolean quoted = sentence.is("quote-open", colon + 1);
    boolean headline =
        sentence.number() == 0
            || sentence.sentence().heading()
            || Dateline.isEntry(sentence.text(), sentence.sentence());
    BitSet content = new BitSet();
    content.set(colon + 1, sentence.size());
    Contents.tidy(tree, content);
    return (quoted || headline) && !content.isEmpty()
        ? source(sentence, tree, colon)
            .map(source -> finding(sentence, tree, source, colon, content))
        : Optional.empty();
  }

  private static Finding finding(
      SentenceView sentence, Tree tree, Stretch source, int colon, BitSet content) {
    BitSet words = new BitSet();
    words.set(source.start(), source.end());
    BitSet cue = new BitSet();
    cue.set(colon);
    return Finding.of(
        sentence.number(),
        AttributionClass.SPEECH,
        Manner.SAYS,
        colon,
        cue,
        words,
        holder(tree, source),
        content,
        "rule:colon");
  }

  /**
   * The words that name the speaker: all before the colon, where their head speaks; those behind
   * "from"; or a name that opens them.
   */
  private Optional<Stretch> source(SentenceView sentence, Tree tree, int colon) {
    int holder = holder(tree, new Stretch(0, colon));
    if (holder >= 0 && isSpeaker(sentence, holder)) {
      return Optional.of(new Stretch(0, withoutSigns(tree, colon)));
    }
    for (int token = Math.max(0, colon - OPENING - 1); token < colon - 1; token++) {
      if (sentence.lower(token).equals("from") && isSpeaker(sentence, colon - 1)) {
        return Optional.of(new Stretch(token + 1, colon));
      }
    }
    return sentence.mentions(ActorMention.class).stream()
        .filter(name -> sentence.firstToken(name) <= OPENING && sentence.endToken(name) <= colon)
        .findFirst()
        .filter(name -> !holdsPreposition(tree, sentence.firstToken(name)))
        .map(name -> new Stretch(0, sentence.endToken(name)));
  }

  private static int withoutSigns(Tree tree, int colon) {
    int end = colon;
    while (end > 1 && tree.isPunctuation(end - 1)) {
      end--;
    }
    return end;
  }

  private static boolean holdsPreposition(Tree tree, int to) {
    for (int token = 0; token < to; token++) {
      if (tree.tag(token).equals("ADP")) {
        return true;
      }
    }
    return false;
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

  /** The word that governs the others. */
  private static int holder(Tree tree, Stretch words) {
    for (int token = words.start(); token < words.end(); token++) {
      boolean outside = tree.head(token) < words.start() || tree.head(token) >= words.end();
      if (outside && !tree.isPunctuation(token)) {
        return token;
      }
    }
    return -1;
  }

  private static boolean hasVerb(Tree tree, int colon) {
    for (int token = 0; token < colon; token++) {
      if (tree.tag(token).equals("VERB") && !tree.isA(token, "acl", "amod", "compound")) {
        return true;
      }
    }
    return false;
  }

  private boolean isSpeaker(SentenceView sentence, int holder) {
    return sentence.mentionAt(ActorMention.class, holder).isPresent()
        || described.has(sentence, holder)
        || documents.has(sentence, holder)
        || organisations.has(sentence, holder);
  }
}
