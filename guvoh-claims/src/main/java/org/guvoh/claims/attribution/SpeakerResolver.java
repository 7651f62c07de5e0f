package org.guvoh.claims.attribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.lexicon.WordClasses;
import org.guvoh.core.actor.ActorReference;
import org.guvoh.core.mention.ActorMention;
import org.guvoh.core.statement.Speaker;

/**
 * Resolves "he" and "she" to the last person who spoke, and "the ministry" to the one actor named
 * so far whose name holds that noun. Everything else stays as said.
 */
final class SpeakerResolver {
  private static final int REACH = 3;

  List<Attribution> resolve(
      SentenceView sentence,
      List<Attribution> fresh,
      List<Attribution> before,
      List<SentenceView> sentences) {
    List<Attribution> resolved = new ArrayList<>();
    for (Attribution attribution : fresh) {
      resolved.add(
          speaker(
                  sentence,
                  attribution,
                  Stream.of(before, resolved).flatMap(Collection::stream).toList(),
                  sentences)
              .map(speaker -> with(attribution, speaker))
              .orElse(attribution));
    }
    return resolved;
  }

  private static Attribution with(Attribution attribution, Speaker speaker) {
    FoundSpeaker found = attribution.speaker();
    return new Attribution(
        attribution.sentence(),
        attribution.cue(),
        attribution.manner(),
        new FoundSpeaker(speaker, found.passage(), found.outset()),
        attribution.content(),
        attribution.uttered(),
        attribution.addressee(),
        attribution.row());
  }

  private static Optional<Speaker> speaker(
      SentenceView sentence,
      Attribution attribution,
      List<Attribution> before,
      List<SentenceView> sentences) {
    if (!(attribution.speaker().speaker() instanceof Speaker.Described described)) {
      return Optional.empty();
    }
    String words = described.description().toLowerCase(Locale.ROOT);
    if (WordClasses.STANDARD.has("singular-pronoun", words)) {
      return lastPerson(sentence, before);
    }
    return words.startsWith("the ") && words.indexOf(' ', 4) < 0
        ? namedSoFar(sentence, words.substring(4), sentences)
        : Optional.empty();
  }

  private static Optional<Speaker> lastPerson(SentenceView sentence, List<Attribution> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Attribution candidate = before.get(i);
      if (sentence.number() - candidate.sentence() > REACH) {
        return Optional.empty();
      }
      if (StatementFinder.isPerson(candidate.speaker().speaker())) {
        return Optional.of(candidate.speaker().speaker());
      }
    }
    return Optional.empty();
  }

  private static Optional<Speaker> namedSoFar(
      SentenceView sentence, String noun, List<SentenceView> sentences) {
    List<ActorReference> actors =
        sentences.subList(0, sentence.number() + 1).stream()
            .flatMap(view -> view.mentions(ActorMention.class).stream())
            .filter(mention -> mention.passage().start() < sentence.sentence().end())
            .map(ActorMention::actor)
            .filter(
                actor ->
                    List.of(actor.name().toLowerCase(Locale.ROOT).split("[ -]")).contains(noun))
            .distinct()
            .toList();
    return actors.size() == 1 ? Optional.of(new Speaker.Named(actors.get(0))) : Optional.empty();
  }
}
