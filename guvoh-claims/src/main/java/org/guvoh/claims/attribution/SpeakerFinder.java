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
import org.guvoh.core.mention.TimeMention;
import org.guvoh.core.statement.Speaker;

/**
 * Finds the speaker of a cue from the order of words alone, without a parse.
 *
 * <p>The subject is the noun phrase that ends before the cue; where it is an apposition, the name
 * it stands beside; where the clause opens with a prepositional phrase, what follows it. Limits: a
 * subject far from its verb may be missed; a pronoun other than he and she stays as said.
 */
final class SpeakerFinder {
  private final Lexicon openers = Lexicon.resource("clause-openers");
  private final Lexicon leading = Lexicon.resource("leading-words");
  private final Lexicon trailing = Lexicon.resource("trailing-words");
  private final Lexicon described = Lexicon.resource("described-speakers");
  private final Lexicon documents = Lexicon.resource("documents");

  /** A stretch of tokens from {@code start} to before {@code end}. */
  private record Stretch(int start, int end) {
    boolean isEmpty() {
      return start >= end;
    }
  }

  /**
   * The speaker whose noun phrase ends before {@code cueStart}, in the clause that begins at {@code
   * clauseStart}.
   */
  Optional<FoundSpeaker> before(SentenceView sentence, int clauseStart, int cueStart) {
    int end = cueStart;
    while (end > clauseStart && trailing.has(sentence, end - 1)) {
      end--;
    }
    boolean closedByComma = sentence.lowerOrEmpty(cueStart - 1).equals(",");
    List<Stretch> segments = segments(sentence, clauseStart, end);
    if (segments.isEmpty()) {
      return Optional.empty();
    }
    return subject(sentence, segments, closedByComma)
        .flatMap(stretch -> speaker(sentence, stretch));
  }

  /**
   * The speaker whose noun phrase begins at a token and ends before a comma, a closing sign, or
   * {@code limit}.
   */
  Optional<FoundSpeaker> from(SentenceView sentence, int start, int limit) {
    int end = start;
    while (end < limit && !isBreak(sentence, end)) {
      end++;
    }
    Stretch stretch = new Stretch(start, end);
    Optional<FoundSpeaker> found = speaker(sentence, stretch);
    boolean office = end > start && described.has(sentence, end - 1);
    if (office && end + 1 < limit && sentence.lower(end).equals(",")) {
      Optional<ActorMention> apposition = sentence.mentionAt(ActorMention.class, end + 1);
      if (apposition.isPresent()) {
        return Optional.of(named(apposition.get(), start));
      }
    }
    return found;
  }

  private static boolean isBreak(SentenceView sentence, int token) {
    return List.of(",", ".", ";", ":", "”", "\"", "(", "?", "!", "who", "which", "that")
        .contains(sentence.lower(token));
  }

  private List<Stretch> segments(SentenceView sentence, int from, int to) {
    List<Stretch> segments = new java.util.ArrayList<>();
    int start = from;
    for (int token = from; token <= to; token++) {
      boolean cut =
          token == to || (sentence.lower(token).equals(",") && !insideMention(sentence, token));
      if (cut) {
        Stretch stretch = trimmed(sentence, start, token);
        if (!stretch.isEmpty()) {
          segments.add(stretch);
        }
        start = token + 1;
      }
    }
    return segments;
  }

  private static boolean insideMention(SentenceView sentence, int token) {
    return sentence.mentionAt(ActorMention.class, token).isPresent();
  }

  private Stretch trimmed(SentenceView sentence, int from, int to) {
    int start = from;
    while (start < to && leading.has(sentence, start) && !described.has(sentence, start)) {
      start++;
    }
    return new Stretch(start, to);
  }

  private Optional<Stretch> subject(
      SentenceView sentence, List<Stretch> segments, boolean closedByComma) {
    int last = segments.size() - 1;
    Stretch nearest = segments.get(last);
    if (last > 0) {
      Stretch before = segments.get(last - 1);
      boolean nameThenDescription =
          isExactName(sentence, before) && isApposition(sentence, nearest);
      boolean descriptionThenName = closedByComma && isExactName(sentence, nearest);
      if (nameThenDescription) {
        return Optional.of(before);
      }
      if (!descriptionThenName && closedByComma && isApposition(sentence, nearest)) {
        return Optional.of(before);
      }
    }
    return opensWithPhrase(sentence, nearest)
        ? behindPhrase(sentence, nearest)
        : Optional.of(nearest);
  }

  private static boolean isExactName(SentenceView sentence, Stretch stretch) {
    return sentence
        .mentionAt(ActorMention.class, stretch.end() - 1)
        .filter(mention -> sentence.firstToken(mention) <= stretch.start() + 3)
        .isPresent();
  }

  private static boolean isApposition(SentenceView sentence, Stretch stretch) {
    return List.of(
            "a", "an", "the", "who", "which", "whose", "his", "her", "its", "one", "formerly")
        .contains(sentence.lower(stretch.start()));
  }

  private boolean opensWithPhrase(SentenceView sentence, Stretch stretch) {
    return openers.has(sentence, stretch.start());
  }

  /**
   * Behind an opening prepositional phrase without a comma, the subject is the last name or "the …"
   * before the cue.
   */
  private Optional<Stretch> behindPhrase(SentenceView sentence, Stretch stretch) {
    Optional<ActorMention> actor = sentence.mentionAt(ActorMention.class, stretch.end() - 1);
    if (actor.isPresent()) {
      return Optional.of(new Stretch(sentence.firstToken(actor.get()), stretch.end()));
    }
    for (int token = stretch.end() - 1; token > stretch.start() + 1; token--) {
      if (List.of("the", "a", "an", "its", "his", "their").contains(sentence.lower(token))) {
        return Optional.of(new Stretch(token, stretch.end()));
      }
    }
    return Optional.empty();
  }

  private Optional<FoundSpeaker> speaker(SentenceView sentence, Stretch stretch) {
    if (stretch.isEmpty() || sentence.mentionAt(TimeMention.class, stretch.start()).isPresent()) {
      return Optional.empty();
    }
    int head = headEnd(sentence, stretch);
    Optional<ActorMention> actor = nameIn(sentence, stretch.start(), head);
    if (actor.isPresent() && isPossessor(sentence, actor.get(), head)) {
      return Optional.of(organ(sentence, actor.get(), stretch.start(), head));
    }
    if (actor.isPresent() && !isPartOfLargerHead(sentence, actor.get(), head)) {
      return Optional.of(named(actor.get(), stretch.start()));
    }
    if (hasHead(documents, sentence, stretch.start(), head)) {
      return Optional.of(
          new FoundSpeaker(
              new Speaker.Document(words(sentence, stretch)),
              sentence.passage(stretch.start(), stretch.end()),
              stretch.start()));
    }
    return place(sentence, stretch, head).or(() -> describedSpeaker(sentence, stretch, head));
  }

  /** "An expert named X", or a description of somebody. */
  private Optional<FoundSpeaker> describedSpeaker(
      SentenceView sentence, Stretch stretch, int head) {
    Optional<ActorMention> calledSo =
        nameBehind(sentence, stretch, "named").or(() -> nameBehind(sentence, stretch, "called"));
    if (calledSo.isPresent()) {
      return Optional.of(named(calledSo.get(), stretch.start()));
    }
    if (!hasHead(described, sentence, stretch.start(), head)
        && stretch.end() - stretch.start() > 8) {
      return Optional.empty();
    }
    return Optional.of(
        new FoundSpeaker(
            new Speaker.Described(words(sentence, stretch)),
            sentence.passage(stretch.start(), stretch.end()),
            stretch.start()));
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
  private static Optional<FoundSpeaker> place(SentenceView sentence, Stretch stretch, int head) {
    return sentence
        .mentionAt(PlaceMention.class, head - 1)
        .filter(mention -> sentence.firstToken(mention) <= stretch.start() + 1)
        .map(
            mention ->
                new FoundSpeaker(
                    new Speaker.Named(
                        new ActorReference(
                            mention.place().name(),
                            ActorKind.STATE,
                            mention.place().id(),
                            List.of())),
                    mention.passage(),
                    stretch.start()));
  }

  /**
   * One past the head noun phrase: it ends before the first preposition or participle that follows
   * the first noun.
   */
  private static int headEnd(SentenceView sentence, Stretch stretch) {
    for (int token = stretch.start() + 1; token < stretch.end(); token++) {
      boolean inside = sentence.mentionAt(ActorMention.class, token).isPresent();
      if (!inside
          && List.of(
                  "of",
                  "in",
                  "by",
                  "from",
                  "at",
                  "on",
                  "with",
                  "for",
                  "near",
                  "who",
                  "which",
                  "released",
                  "published",
                  "named",
                  "called",
                  "close",
                  "told", "(")
              .contains(sentence.lower(token))) {
        return token;
      }
    }
    return stretch.end();
  }

  /** "The Front's Press Service": the organ speaks, not its owner. */
  private static FoundSpeaker organ(SentenceView sentence, ActorMention owner, int start, int head) {
    int from = sentence.firstToken(owner);
    String words = sentence.passage(from, head).exact().replaceAll("\\s+", " ");
    List<String> parents = new ArrayList<>(List.of(owner.actor().key()));
    parents.addAll(owner.actor().parents());
    ActorReference organ = new ActorReference(words, ActorKind.ORGANISATION, Optional.empty(), parents);
    return new FoundSpeaker(new Speaker.Named(organ), sentence.passage(from, head), start);
  }

  private static boolean isPossessor(SentenceView sentence, ActorMention actor, int head) {
    int end = sentence.endToken(actor);
    return end + 1 < head
        && List.of("'s", "'").contains(sentence.lower(end))
        && Character.isUpperCase(sentence.token(end + 1).form().codePointAt(0));
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

  private static FoundSpeaker named(ActorMention actor, int outset) {
    return new FoundSpeaker(new Speaker.Named(actor.actor()), actor.passage(), outset);
  }

  private static String words(SentenceView sentence, Stretch stretch) {
    String exact = sentence.passage(stretch.start(), stretch.end()).exact().replaceAll("\\s+", " ");
    boolean lowerable =
        stretch.start() == 0 && exact.length() > 1 && Character.isLowerCase(exact.charAt(1));
    return lowerable ? exact.substring(0, 1).toLowerCase(Locale.ROOT) + exact.substring(1) : exact;
  }
}
