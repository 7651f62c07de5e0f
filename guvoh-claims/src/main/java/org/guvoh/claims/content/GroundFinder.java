package org.guvoh.claims.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guvoh.claims.event.EventDraft;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.LexiconMatch;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.mention.PlaceMention;
import org.guvoh.core.mention.TimeMention;
import org.guvoh.core.place.PlaceUse;

/** What an event says of itself: kind, place, time, target; and where people came from or went. */
public final class GroundFinder {
  private static final int LONGEST_TARGET = 7;
  private final Lexicon targetPrepositions = Lexicon.resource("target-prepositions");
  private final Lexicon placeRoles = Lexicon.resource("place-roles");
  private final Lexicon calendar = Lexicon.resource("calendar-words");
  private final Lexicon movement = Lexicon.resource("movement");

  /** Claims of one event mention. */
  public List<ClaimDraft> ofEvent(EventDraft event) {
    SentenceView sentence = event.sentence();
    List<ClaimDraft> drafts = new ArrayList<>();
    if (!event.fromEffect() && !event.definite()) {
      drafts.add(
          ClaimDraft.of(
              sentence,
              new ClaimContent.Occurrence(event.kind()),
              event.start(),
              event.end(),
              "occurrence",
              List.of(event.row()),
              "the word names an event"));
    }
    for (PlaceMention place : event.places()) {
      drafts.add(
          beside(
              event,
              new ClaimContent.Where(place.place()),
              sentence.firstToken(place),
              sentence.endToken(place),
              "where"));
    }
    event
        .times()
        .forEach(
            time ->
                drafts.add(
                    beside(
                        event,
                        new ClaimContent.When(time.time()),
                        sentence.firstToken(time),
                        sentence.endToken(time),
                        "when")));
    target(event).ifPresent(drafts::add);
    return drafts;
  }

  private static ClaimDraft beside(
      EventDraft event, ClaimContent content, int from, int to, String rule) {
    ClaimDraft draft =
        ClaimDraft.of(
            event.sentence(),
            content,
            from,
            to,
            rule,
            List.of(event.row()),
            "stands with \"" + event.trigger().exact() + "\" under the same speaker");
    return new ClaimDraft(
        draft.sentence(), content, draft.passage(), event.start(), draft.provenance());
  }

  /** "An attack on a frontier post": the noun phrase behind the preposition. */
  private Optional<ClaimDraft> target(EventDraft event) {
    SentenceView sentence = event.sentence();
    int start = event.end() + 1;
    boolean prepositioned =
        event.end() < sentence.size() && targetPrepositions.has(sentence, event.end());
    if (!prepositioned
        || event.fromEffect()
        || start >= sentence.size()
        || isTime(sentence, start)) {
      return Optional.empty();
    }
    int end = start;
    while (end < sentence.size()
        && end - start < LONGEST_TARGET
        && !endsPhrase(sentence, end)
        && sentence.mentionAt(TimeMention.class, end).isEmpty()) {
      end++;
    }
    if (end == start) {
      return Optional.empty();
    }
    String words = sentence.passage(start, end).exact().replaceAll("\\s+", " ");
    return Optional.of(
        ClaimDraft.of(
            sentence,
            new ClaimContent.Target(words),
            start,
            end,
            "target",
            List.of(event.row()),
            "stands behind \"" + event.trigger().exact() + "\""));
  }

  private boolean isTime(SentenceView sentence, int token) {
    return sentence.isTime(token)
        || sentence.isTime(token - 1)
        || calendar
            .at(sentence, token)
            .filter(match -> match.get("kind").equals("month"))
            .isPresent();
  }

  private static boolean endsPhrase(SentenceView sentence, int token) {
    return sentence.is("target-break", token);
  }

  /** Places that a verb of movement before them makes the start or the end of a way. */
  public List<ClaimDraft> ways(SentenceView sentence) {
    List<ClaimDraft> drafts = new ArrayList<>();
    List<LexiconMatch> moves = movement.all(sentence);
    for (PlaceMention place : sentence.mentions(PlaceMention.class)) {
      Optional<LexiconMatch> role = role(sentence, place);
      Optional<LexiconMatch> move =
          moves.stream()
              .filter(verb -> verb.end() <= sentence.firstToken(place))
              .reduce((a, b) -> b);
      if (place.use() == PlaceUse.LITERAL
          && role.isPresent()
          && move.isPresent()
          && sentence.firstToken(place) - move.get().end() <= 10) {
        way(place, role.get().get("role"))
            .ifPresent(
                content -> {
                  ClaimDraft draft =
                      ClaimDraft.of(
                          sentence,
                          content,
                          sentence.firstToken(place),
                          sentence.endToken(place),
                          "way",
                          List.of(move.get().rowName(), role.get().rowName()),
                          "a verb of movement and \""
                              + role.get().row().list("forms").get(0)
                              + "\"");
                  drafts.add(
                      new ClaimDraft(
                          sentence,
                          content,
                          draft.passage(),
                          move.get().start(),
                          draft.provenance()));
                });
      }
    }
    return drafts;
  }

  private Optional<LexiconMatch> role(SentenceView sentence, PlaceMention place) {
    int token = sentence.firstToken(place) - 1;
    while (token >= 0
        && (sentence.is("territory-filler", token) || sentence.is("place-filler", token))) {
      token--;
    }
    return token >= 0 ? placeRoles.at(sentence, token) : Optional.empty();
  }

  private static Optional<ClaimContent> way(PlaceMention place, String role) {
    return switch (role) {
      case "from" -> Optional.of(new ClaimContent.CameFrom(place.place()));
      case "to" -> Optional.of(new ClaimContent.WentTo(place.place()));
      case "via" ->
          Optional.of(
              new ClaimContent.Route(Optional.empty(), List.of(place.place()), Optional.empty()));
      default -> Optional.empty();
    };
  }
}
