package org.guvoh.claims.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.core.mention.ActorMention;

/**
 * Finds the words that name the speaker of a cue from the order of words alone, without a parse.
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
  private final SpeakerReader reader = new SpeakerReader(described);

  /** The subject, and the token at which its noun phrase with appositions begins. */
  private record Subject(Stretch words, int outset) {}

  /**
   * The speaker whose noun phrase ends before {@code cueStart}, in the clause that begins at {@code
   * clauseStart}.
   */
  Optional<FoundSpeaker> before(SentenceView sentence, int clauseStart, int cueStart) {
    int end = withoutTrailing(sentence, clauseStart, cueStart);
    end = withoutTrailing(sentence, clauseStart, withoutDate(sentence, clauseStart, end));
    boolean closedByComma = sentence.isComma(cueStart - 1);
    List<Stretch> segments = segments(sentence, clauseStart, end);
    if (segments.isEmpty()) {
      return Optional.empty();
    }
    return subject(sentence, segments, closedByComma)
        .flatMap(
            subject ->
                reader
                    .speaker(sentence, subject.words())
                    .map(
                        found ->
                            new FoundSpeaker(
                                found.speaker(),
                                found.passage(),
                                Math.min(found.outset(), subject.outset()))));
  }

  private int withoutTrailing(SentenceView sentence, int from, int to) {
    int end = to;
    while (end > from && trailing.has(sentence, end - 1)) {
      end--;
    }
    return end;
  }

  /**
   * "The ministry on Monday said": the time before the cue is no part of its subject, but in "a
   * report published on Monday said" it is.
   */
  private static int withoutDate(SentenceView sentence, int from, int to) {
    int end = to;
    while (end > from && (sentence.isTime(end - 1) || sentence.is("day-word", end - 1))) {
      end--;
    }
    while (end < to && end > from && sentence.is("phrase-preposition", end - 1)) {
      end--;
    }
    return end > from && !sentence.is("head-end", end - 1) ? end : to;
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
    Optional<FoundSpeaker> found = reader.speaker(sentence, new Stretch(start, end));
    boolean office =
        end > start
            && described.has(sentence, end - 1)
            && !Character.isUpperCase(sentence.token(start).form().codePointAt(0));
    if (office && end + 1 < limit && sentence.isComma(end)) {
      Optional<ActorMention> apposition = sentence.mentionAt(ActorMention.class, end + 1);
      if (apposition.isPresent()) {
        return Optional.of(SpeakerReader.named(apposition.get(), start));
      }
    }
    return found;
  }

  /**
   * The speaker whose noun phrase is all that stands between a token and the next break: ", said
   * the mayor." and not ", said the mayor had left."
   */
  Optional<FoundSpeaker> alone(SentenceView sentence, int start) {
    int end = start;
    while (end < sentence.size() && !isBreak(sentence, end)) {
      boolean verbal = sentence.is("auxiliary", end) || trailing.has(sentence, end);
      if (verbal && !sentence.isTime(end)) {
        return Optional.empty();
      }
      end++;
    }
    Stretch stretch = new Stretch(start, end);
    return !stretch.isEmpty() && reader.isSpeakingPhrase(sentence, stretch)
        ? from(sentence, start, sentence.size())
        : Optional.empty();
  }

  private static boolean isBreak(SentenceView sentence, int token) {
    return sentence.is("phrase-break", token)
        && (!sentence.lower(token).equals(",") || sentence.isComma(token));
  }

  private List<Stretch> segments(SentenceView sentence, int from, int to) {
    List<Stretch> segments = new ArrayList<>();
    int start = from;
    for (int token = from; token <= to; token++) {
      boolean colon = token < to && sentence.lower(token).equals(":");
      if (token == to || sentence.isComma(token) || colon) {
        Stretch stretch = trimmed(sentence, start, token);
        if (!stretch.isEmpty()) {
          segments.add(stretch);
        }
        start = token + 1;
      }
    }
    return segments;
  }

  /** Without the words, times and dated prepositions before the subject. */
  private Stretch trimmed(SentenceView sentence, int from, int to) {
    int start = from;
    while (start < to) {
      boolean dated = openers.has(sentence, start) && sentence.isTime(start + 1);
      boolean skipped = leading.has(sentence, start) && !described.has(sentence, start);
      if (!dated && !skipped && !sentence.isTime(start)) {
        break;
      }
      start++;
    }
    return new Stretch(start, to);
  }

  private Optional<Subject> subject(
      SentenceView sentence, List<Stretch> segments, boolean closedByComma) {
    int last = segments.size() - 1;
    Stretch nearest = segments.get(last);
    if (last > 0) {
      Stretch before = segments.get(last - 1);
      if (isRelative(sentence, nearest)) {
        return Optional.of(new Subject(before, before.start()));
      }
      if (isName(sentence, before) && sentence.is("determiner", nearest.start())) {
        return Optional.of(new Subject(before, before.start()));
      }
      if (closedByComma && isName(sentence, nearest)) {
        boolean office = SpeakerReader.startsWithHead(described, sentence, before);
        return Optional.of(new Subject(nearest, office ? before.start() : nearest.start()));
      }
      boolean inserted =
          sentence.is("determiner", nearest.start()) || openers.has(sentence, nearest.start());
      if (closedByComma && inserted) {
        return Optional.of(new Subject(before, before.start()));
      }
    }
    Optional<Stretch> words =
        openers.has(sentence, nearest.start())
            ? behindPhrase(sentence, nearest)
            : Optional.of(nearest);
    return words.map(stretch -> new Subject(stretch, stretch.start()));
  }

  /** "The ministry, which said …": the speaker stands before the comma. */
  private static boolean isRelative(SentenceView sentence, Stretch stretch) {
    return stretch.end() == stretch.start() + 1 && sentence.is("relative-subject", stretch.start());
  }

  private static boolean isName(SentenceView sentence, Stretch stretch) {
    boolean known =
        sentence
            .mentionAt(ActorMention.class, stretch.end() - 1)
            .filter(mention -> sentence.firstToken(mention) <= stretch.start() + 3)
            .isPresent();
    return known || SpeakerReader.isWhollyCapitalised(sentence, stretch);
  }

  /**
   * Behind an opening prepositional phrase without a comma, the subject is the last name or "the …"
   * before the cue.
   */
  private static Optional<Stretch> behindPhrase(SentenceView sentence, Stretch stretch) {
    Optional<ActorMention> actor = sentence.mentionAt(ActorMention.class, stretch.end() - 1);
    if (actor.isPresent()) {
      return Optional.of(new Stretch(sentence.firstToken(actor.get()), stretch.end()));
    }
    int last = stretch.end() - 1;
    if (List.of("it", "he", "she", "they").contains(sentence.lower(last))) {
      return Optional.of(new Stretch(last, stretch.end()));
    }
    for (int token = stretch.end() - 1; token > stretch.start() + 1; token--) {
      boolean opens =
          sentence.is("article", token)
              || sentence.is("object-opener", token)
              || sentence.lower(token).equals("the");
      if (opens) {
        return Optional.of(new Stretch(token, stretch.end()));
      }
    }
    return Optional.empty();
  }
}
