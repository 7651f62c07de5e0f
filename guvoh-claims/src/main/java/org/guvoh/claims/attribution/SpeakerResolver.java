package org.guvoh.claims.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.lexicon.WordClasses;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.actor.ActorReference;
import org.guvoh.core.mention.ActorMention;
import org.guvoh.core.statement.Speaker;

/**
 * Resolves "he" and "she" to the last person who spoke or was named, "it" to the organisation that
 * is the subject of the sentence before, "it" and "they" else to the last other who spoke, and "the
 * ministry" to the one actor named so far whose name holds that noun. Everything else stays as
 * said.
 *
 * <p>Keeps what it has seen of one report; attributions must come in text order.
 */
final class SpeakerResolver {
  private static final int REACH = 3;
  private final List<SentenceView> sentences;
  private final SentenceSubjects subjects;
  private final List<Attribution> before = new ArrayList<>();

  SpeakerResolver(List<SentenceView> sentences, SentenceSubjects subjects) {
    this.sentences = sentences;
    this.subjects = subjects;
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
    Speaker said = attribution.speaker().speaker();
    if (said.label().indexOf(' ') < 0 && Character.isUpperCase(said.label().codePointAt(0))) {
      Optional<Speaker> person = surname(attribution, said.label());
      if (person.isPresent()) {
        return person;
      }
    }
    if (!(attribution.speaker().speaker() instanceof Speaker.Described described)) {
      return Optional.empty();
    }
    String words = described.description().toLowerCase(Locale.ROOT);
    if (WordClasses.STANDARD.has("singular-pronoun", words)) {
      return lastSpeaker(attribution, true).or(() -> lastPerson(attribution));
    }
    if (WordClasses.STANDARD.has("group-pronoun", words)) {
      Optional<Speaker> subject =
          words.equals("it") && attribution.sentence() > 0
              ? subjects.organisation(attribution.sentence() - 1)
              : Optional.empty();
      return subject.isPresent() ? subject : lastSpeaker(attribution, false);
    }
    boolean definite = words.startsWith("the ") || words.startsWith("its ");
    return definite && words.indexOf(' ', 4) < 0
        ? namedSoFar(attribution, words.substring(4))
        : Optional.empty();
  }

  /** The one person of the report so far whose name ends in this word. */
  private Optional<Speaker> surname(Attribution attribution, String word) {
    if (word.indexOf(' ') >= 0) {
      return Optional.empty();
    }
    List<ActorReference> persons =
        sentences.subList(0, attribution.sentence() + 1).stream()
            .flatMap(view -> view.mentions(ActorMention.class).stream())
            .map(ActorMention::actor)
            .filter(
                actor ->
                    actor.kind() == ActorKind.PERSON
                        && actor
                            .name()
                            .toLowerCase(Locale.ROOT)
                            .endsWith(" " + word.toLowerCase(Locale.ROOT)))
            .distinct()
            .toList();
    return persons.size() == 1 ? Optional.of(new Speaker.Named(persons.get(0))) : Optional.empty();
  }

  /** The last of that kind who spoke; not the one in whose words the pronoun stands. */
  private Optional<Speaker> lastSpeaker(Attribution attribution, boolean person) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Attribution candidate = before.get(i);
      if (attribution.sentence() - candidate.sentence() > REACH) {
        return Optional.empty();
      }
      if (candidate.says(attribution.cue())) {
        continue;
      }
      Speaker speaker = candidate.speaker().speaker();
      boolean fits = person ? isPerson(speaker) || isSomebody(speaker) : isGroup(speaker);
      if (fits) {
        return Optional.of(speaker);
      }
    }
    return Optional.empty();
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

  private Optional<Speaker> namedSoFar(Attribution attribution, String noun) {
    int end = sentences.get(attribution.sentence()).sentence().end();
    List<ActorReference> actors =
        sentences.subList(0, attribution.sentence() + 1).stream()
            .flatMap(view -> view.mentions(ActorMention.class).stream())
            .filter(mention -> mention.passage().start() < end)
            .map(ActorMention::actor)
            .filter(
                actor ->
                    List.of(actor.name().toLowerCase(Locale.ROOT).split("[ -]")).contains(noun))
            .distinct()
            .toList();
    return actors.size() == 1 ? Optional.of(new Speaker.Named(actors.get(0))) : Optional.empty();
  }
}
