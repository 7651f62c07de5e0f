package org.guvoh.claims.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.lexicon.WordClasses;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.mention.ActorMention;
import org.guvoh.core.statement.Speaker;
import org.guvoh.core.text.Passage;

/**
 * Resolves pronouns and short names of speakers.
 *
 * <p>"He", "she" and "it" are the subject of the same sentence or of the one before, where that is
 * a person or a body, and nobody else's words; else the last such who spoke. "The ministry" is the
 * one actor named so far whose name holds that noun, a surname the one person who has it.
 * Everything else stays as said.
 *
 * <p>Keeps what it has seen of one report; attributions must come in text order.
 */
final class SpeakerResolver {
  private static final int REACH = 3;
  private static final int SUBJECT_REACH = 2;
  private final List<SentenceView> sentences;
  private final SentenceSubjects subjects;
  private final NamesSoFar names;
  private final List<Attribution> before = new ArrayList<>();

  SpeakerResolver(List<SentenceView> sentences, SentenceSubjects subjects) {
    this.sentences = sentences;
    this.subjects = subjects;
    this.names = new NamesSoFar(sentences);
  }

  Attribution resolve(Attribution attribution) {
    Attribution resolved =
        speaker(attribution)
            .map(
                speaker ->
                    attribution.withSpeaker(
                        new FoundSpeaker(speaker, attribution.speaker().passage())))
            .orElse(attribution);
    before.add(resolved);
    return resolved;
  }

  private Optional<Speaker> speaker(Attribution attribution) {
    String said = attribution.speaker().speaker().label();
    if (said.indexOf(' ') < 0 && Character.isUpperCase(said.codePointAt(0))) {
      Optional<Speaker> person =
          names.surname(said, attribution.sentence()).map(Speaker.Named::new);
      if (person.isPresent()) {
        return person;
      }
    }
    if (!(attribution.speaker().speaker() instanceof Speaker.Described described)) {
      return Optional.empty();
    }
    String words = described.description().toLowerCase(Locale.ROOT);
    if (WordClasses.STANDARD.has("singular-pronoun", words)) {
      return subject(attribution, "singular-pronoun", subjects::person)
          .or(() -> lastSpeaker(attribution, true))
          .or(() -> lastPerson(attribution));
    }
    if (words.equals("it")) {
      return subject(attribution, "it", subjects::organisation)
          .or(() -> lastSpeaker(attribution, false));
    }
    if (WordClasses.STANDARD.has("group-pronoun", words)) {
      return lastSpeaker(attribution, false);
    }
    boolean definite = words.startsWith("the ") || words.startsWith("its ");
    return definite && words.indexOf(' ', 4) < 0
        ? names.holding(words.substring(4), attribution.sentence()).map(Speaker.Named::new)
        : Optional.empty();
  }

  /**
   * The subject of this sentence, where it stands before the cue, or of one before; where that is
   * the same pronoun, the subject of the sentence before that.
   */
  private Optional<Speaker> subject(
      Attribution attribution, String pronoun, Function<Integer, Optional<Speaker>> kind) {
    int number = attribution.sentence();
    for (int back = 0; back <= SUBJECT_REACH && number - back >= 0; back++) {
      int at = number - back;
      Optional<Passage> words = subjects.words(at);
      boolean before =
          words.filter(subject -> subject.end() <= attribution.cue().start()).isPresent();
      if (before && !subjects.isPronoun(at, pronoun)) {
        boolean own = words.filter(subject -> isOthersWords(attribution, subject)).isEmpty();
        return own ? kind.apply(at) : Optional.empty();
      }
      if (!before && back > 0) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a passage stands in what somebody else is quoted with. */
  private boolean isOthersWords(Attribution attribution, Passage passage) {
    if (attribution.says(passage)) {
      return true;
    }
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - 2 * REACH); i--) {
      if (before.get(i).says(passage)) {
        return true;
      }
    }
    return false;
  }

  /** The last of that kind who spoke; not the one in whose quotation the pronoun stands. */
  private Optional<Speaker> lastSpeaker(Attribution attribution, boolean person) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Attribution candidate = before.get(i);
      if (attribution.sentence() - candidate.sentence() > REACH) {
        return Optional.empty();
      }
      Speaker speaker = candidate.speaker().speaker();
      boolean fits = person ? isPerson(speaker) || isSomebody(speaker) : isGroup(speaker);
      if (fits && !quotes(candidate, attribution)) {
        return Optional.of(speaker);
      }
    }
    return Optional.empty();
  }

  /** Whether the cue stands in the other's own words, not in what is told of them. */
  private boolean quotes(Attribution candidate, Attribution attribution) {
    if (!candidate.says(attribution.cue())) {
      return false;
    }
    String text = sentences.get(0).text();
    boolean quoted = candidate.row().equals("rule:turn");
    for (int i = Math.max(0, candidate.start() - 1); i < attribution.cue().start(); i++) {
      quoted ^= WordClasses.STANDARD.has("any-quote", text.substring(i, i + 1));
    }
    return quoted;
  }

  private static boolean isPerson(Speaker speaker) {
    return speaker instanceof Speaker.Named named && named.actor().kind() == ActorKind.PERSON;
  }

  /** A person of whom only a description is given ("a senior official"). */
  private static boolean isSomebody(Speaker speaker) {
    return speaker instanceof Speaker.Described described
        && WordClasses.STANDARD.has(
            "single-opener", described.description().split(" ")[0].toLowerCase(Locale.ROOT))
        && described.description().indexOf(' ') > 0;
  }

  private static boolean isGroup(Speaker speaker) {
    return speaker instanceof Speaker.Document
        || (speaker instanceof Speaker.Named named && named.actor().kind() != ActorKind.PERSON)
        || (speaker instanceof Speaker.Described described
            && !WordClasses.STANDARD.has(
                "group-pronoun", described.description().toLowerCase(Locale.ROOT))
            && !WordClasses.STANDARD.has(
                "singular-pronoun", described.description().toLowerCase(Locale.ROOT)));
  }

  /** The last person named before the cue, in this sentence or the two before it. */
  private Optional<Speaker> lastPerson(Attribution attribution) {
    for (int number = attribution.sentence();
        number >= Math.max(0, attribution.sentence() - 2);
        number--) {
      Optional<ActorMention> person =
          sentences.get(number).mentions(ActorMention.class).stream()
              .filter(mention -> mention.actor().kind() == ActorKind.PERSON)
              .filter(mention -> mention.passage().end() <= attribution.cue().start())
              .reduce((first, second) -> second);
      if (person.isPresent()) {
        return person.map(mention -> new Speaker.Named(mention.actor()));
      }
    }
    return Optional.empty();
  }
}
