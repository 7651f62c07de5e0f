package org.guvoh.claims.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.actor.ActorReference;
import org.guvoh.core.mention.ActorMention;
import org.guvoh.core.mention.PlaceMention;
import org.guvoh.core.statement.Speaker;

/**
 * Reads a noun phrase as a speaker: an actor it names, a document, a state, or somebody it only
 * describes.
 *
 * <p>A phrase of capitalised words that no table knows is a name as said. Limits: a name of one
 * word at the start of a sentence cannot be told from a common noun and stays a description.
 */
final class SpeakerReader {
  private static final int LONGEST_DESCRIPTION = 24;
  private final Lexicon described;
  private final Lexicon documents = Lexicon.resource("documents");

  SpeakerReader(Lexicon described) {
    this.described = described;
  }

  Optional<Speaker> speaker(SentenceView sentence, Stretch stretch) {
    if (stretch.isEmpty() || sentence.isTime(stretch.start())) {
      return Optional.empty();
    }
    int head = headEnd(sentence, stretch);
    Optional<ActorMention> actor = nameIn(sentence, stretch.start(), head);
    if (actor.isPresent() && isPossessor(sentence, actor.get(), head)) {
      boolean named =
          Character.isUpperCase(
              sentence.token(sentence.endToken(actor.get()) + 1).form().codePointAt(0));
      return Optional.of(
          named
              ? organ(sentence, actor.get(), head)
              : new Speaker.Described(words(sentence, stretch)));
    }
    if (actor.isPresent() && !isPartOfLargerHead(sentence, actor.get(), head)) {
      return Optional.of(new Speaker.Named(actor.get().actor()));
    }
    if (hasHead(documents, sentence, stretch.start(), head)) {
      return Optional.of(new Speaker.Document(words(sentence, stretch)));
    }
    return place(sentence, stretch, head).or(() -> describedSpeaker(sentence, stretch, head));
  }

  /**
   * "The Northern Front", "Orrin Vale": all capitals, and more than the start of a sentence; in a
   * sentence written in capitals they tell nothing.
   */
  static boolean isWhollyCapitalised(SentenceView sentence, Stretch stretch) {
    int start = behindThe(sentence, stretch);
    if (start >= stretch.end() || (start == 0 && stretch.end() == 1) || isInCapitals(sentence)) {
      return false;
    }
    for (int token = start; token < stretch.end(); token++) {
      boolean joint = token > start && sentence.is("place-filler", token);
      if (!joint && !Character.isUpperCase(sentence.token(token).form().codePointAt(0))) {
        return false;
      }
    }
    return true;
  }

  static boolean isInCapitals(SentenceView sentence) {
    return sentence.sentence().tokens().stream()
        .allMatch(token -> token.form().equals(token.form().toUpperCase(Locale.ROOT)));
  }

  private static int behindThe(SentenceView sentence, Stretch stretch) {
    return sentence.lower(stretch.start()).equals("the") ? stretch.start() + 1 : stretch.start();
  }

  /** "An expert named X", or a description of somebody. */
  private Optional<Speaker> describedSpeaker(SentenceView sentence, Stretch stretch, int head) {
    Optional<ActorMention> calledSo =
        nameBehind(sentence, stretch, "named").or(() -> nameBehind(sentence, stretch, "called"));
    if (calledSo.isPresent()) {
      return Optional.of(new Speaker.Named(calledSo.get().actor()));
    }
    boolean person = hasHead(described, sentence, stretch.start(), head);
    if (isWhollyCapitalised(sentence, stretch) && !person) {
      Stretch name = new Stretch(behindThe(sentence, stretch), stretch.end());
      String words = sentence.passage(name.start(), name.end()).exact().replaceAll("\\s+", " ");
      return Optional.of(new Speaker.Named(ActorReference.provisional(words, ActorKind.UNKNOWN)));
    }
    return person || stretch.end() - stretch.start() <= LONGEST_DESCRIPTION
        ? Optional.of(new Speaker.Described(words(sentence, stretch)))
        : Optional.empty();
  }

  private static Optional<ActorMention> nameBehind(
      SentenceView sentence, Stretch stretch, String word) {
    for (int token = stretch.start(); token + 1 < stretch.end(); token++) {
      if (sentence.lower(token).equals(word)) {
        return sentence.mentionAt(ActorMention.class, token + 1);
      }
    }
    return Optional.empty();
  }

  /** A state that speaks: "Tajikistan said", "neighbouring X said". */
  private static Optional<Speaker> place(SentenceView sentence, Stretch stretch, int head) {
    return sentence
        .mentionAt(PlaceMention.class, head - 1)
        .filter(mention -> sentence.firstToken(mention) <= stretch.start() + 1)
        .map(
            mention ->
                new Speaker.Named(
                    new ActorReference(
                        mention.place().name(), ActorKind.STATE, mention.place().id(), List.of())));
  }

  /**
   * One past the head noun phrase: it ends before the first preposition or participle that follows
   * the first noun.
   */
  private static int headEnd(SentenceView sentence, Stretch stretch) {
    for (int token = stretch.start() + 1; token < stretch.end(); token++) {
      boolean inside = sentence.mentionAt(ActorMention.class, token).isPresent();
      if (!inside && (sentence.is("head-end", token) || sentence.isTime(token))) {
        return token;
      }
    }
    return stretch.end();
  }

  /** "The Front's Press Service": the organ speaks, not its owner. */
  private static Speaker organ(SentenceView sentence, ActorMention owner, int head) {
    int from = sentence.firstToken(owner);
    String words = sentence.passage(from, head).exact().replaceAll("\\s+", " ");
    List<String> parents = new ArrayList<>(List.of(owner.actor().key()));
    parents.addAll(owner.actor().parents());
    ActorReference organ =
        new ActorReference(words, ActorKind.ORGANISATION, Optional.empty(), parents);
    return new Speaker.Named(organ);
  }

  private static boolean isPossessor(SentenceView sentence, ActorMention actor, int head) {
    int end = sentence.endToken(actor);
    return end + 1 < head && sentence.is("possessive", end);
  }

  private static Optional<ActorMention> nameIn(SentenceView sentence, int start, int end) {
    for (int token = start; token < end; token++) {
      Optional<ActorMention> actor = sentence.mentionAt(ActorMention.class, token);
      if (actor.isPresent()) {
        return actor;
      }
    }
    return Optional.empty();
  }

  /** "A Northern Front spokesman": the name only modifies the head. */
  private boolean isPartOfLargerHead(SentenceView sentence, ActorMention actor, int head) {
    int end = sentence.endToken(actor);
    return end < head && (described.has(sentence, head - 1) || documents.has(sentence, head - 1));
  }

  private static boolean hasHead(Lexicon lexicon, SentenceView sentence, int start, int end) {
    return end > start && lexicon.has(sentence, end - 1);
  }

  /** The words, with the capital of a sentence's first word undone where it is no name. */
  String words(SentenceView sentence, Stretch stretch) {
    String exact = sentence.passage(stretch.start(), stretch.end()).exact().replaceAll("\\s+", " ");
    boolean commonStart =
        stretch.end() - stretch.start() > 1
            ? Character.isLowerCase(sentence.token(stretch.start() + 1).form().codePointAt(0))
            : described.has(sentence, stretch.start());
    boolean lowerable =
        stretch.start() == 0
            && !sentence.token(0).form().matches("\\p{Lu}{2,}.*")
            && (commonStart || sentence.is("determiner", 0));
    return lowerable ? exact.substring(0, 1).toLowerCase(Locale.ROOT) + exact.substring(1) : exact;
  }
}
