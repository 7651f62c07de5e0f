package org.guvoh.claims.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.LexiconMatch;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.lexicon.WordClasses;
import org.guvoh.claims.report.ReportView;
import org.guvoh.core.event.EventKind;
import org.guvoh.core.mention.ActorMention;
import org.guvoh.core.mention.PlaceMention;
import org.guvoh.core.mention.TimeMention;
import org.guvoh.core.place.PlaceUse;
import org.guvoh.core.text.Passage;

/**
 * Finds where something is said to happen.
 *
 * <p>A noun or verb of the trigger table is an event unless it is plural (a series), negated, or
 * out of the actual. Words for an effect on counted people are an event where no trigger stands
 * beside them. Places and times of the same scope and, where the scope holds several events, of the
 * same comma-bounded segment belong to it.
 */
public final class EventFinder {
  private final Lexicon triggers = Lexicon.resource("event-triggers");
  private final Lexicon modals = Lexicon.resource("modals");
  private final Lexicon negations = Lexicon.resource("negations");
  private final Lexicon units = Lexicon.resource("time-units");
  private final Lexicon placeRoles = Lexicon.resource("place-roles");
  private final UtteranceTimes utterances = new UtteranceTimes();

  /**
   * Events of a sentence; {@code effects} are the tokens of effects on counted people, with the
   * kind they tell of.
   */
  public List<EventDraft> find(ReportView report, SentenceView sentence, List<Effect> effects) {
    List<EventDraft> drafts = new ArrayList<>();
    for (LexiconMatch match : triggers.all(sentence)) {
      boolean named = sentence.mentionAt(ActorMention.class, match.start()).isPresent();
      if (!named && !isNegated(sentence, match.start()) && !isUnreal(sentence, match.start())) {
        EventDraft draft = draft(sentence, match);
        if (draft.definite() || !report.isUnsaid(draft.trigger())) {
          drafts.add(draft);
        }
      }
    }
    for (Effect effect : effects) {
      if (drafts.stream().noneMatch(draft -> covers(report, draft, effect))) {
        drafts.add(
            new EventDraft(
                sentence,
                effect.start(),
                effect.end(),
                effect.kind(),
                true,
                false,
                List.of(),
                List.of(),
                Optional.empty(),
                effect.row()));
      }
    }
    drafts.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return drafts.stream().map(draft -> located(report, draft, drafts)).toList();
  }

  /** Words for an effect on counted people. */
  public record Effect(int start, int end, EventKind kind, String row) {}

  private static EventDraft draft(SentenceView sentence, LexiconMatch match) {
    boolean definite = WordClasses.STANDARD.has("definite", determiner(sentence, match.start()));
    return new EventDraft(
        sentence,
        match.start(),
        match.end(),
        new EventKind(match.get("kind")),
        false,
        definite && match.get("sort").equals("noun"),
        List.of(),
        List.of(),
        Optional.empty(),
        match.rowName());
  }

  private static String determiner(SentenceView sentence, int trigger) {
    for (int token = trigger - 1; token >= Math.max(0, trigger - 5); token--) {
      String form = sentence.lower(token);
      if (sentence.is("definite", token) || sentence.is("indefinite", token)) {
        return form;
      }
      if (sentence.is("trigger-break", token)) {
        return "";
      }
    }
    return "";
  }

  private boolean isNegated(SentenceView sentence, int token) {
    return near(negations, sentence, token, 3);
  }

  private boolean isUnreal(SentenceView sentence, int token) {
    return near(modals, sentence, token, 4);
  }

  /** Whether a phrase of the lexicon stands shortly before a token, in the same segment. */
  private static boolean near(Lexicon lexicon, SentenceView sentence, int token, int reach) {
    int from = Math.max(Segments.start(sentence, token), token - reach);
    return !lexicon.outsideTimes(sentence, from, token).isEmpty();
  }

  /** An effect belongs to a trigger of its segment, or, as a participle, to a trigger before it. */
  private static boolean covers(ReportView report, EventDraft draft, Effect effect) {
    SentenceView sentence = draft.sentence();
    if (draft.fromEffect()) {
      return sameScope(report, sentence, draft.start(), effect.start());
    }
    if (draft.start() <= effect.start() && effect.start() < draft.end()) {
      return true;
    }
    boolean sameSegment =
        Segments.of(sentence, draft.start()) == Segments.of(sentence, effect.start());
    boolean participle =
        sentence.lower(effect.start()).endsWith("ing") && draft.start() < effect.start();
    return (sameSegment || participle)
        && sameScope(report, sentence, draft.start(), effect.start());
  }

  private static boolean sameScope(ReportView report, SentenceView sentence, int one, int other) {
    return report.sameScope(sentence.passage(one, one + 1), sentence.passage(other, other + 1));
  }

  private EventDraft located(ReportView report, EventDraft draft, List<EventDraft> all) {
    SentenceView sentence = draft.sentence();
    List<PlaceMention> places =
        sentence.mentions(PlaceMention.class).stream()
            .filter(place -> place.use() == PlaceUse.LITERAL && isWhere(sentence, place))
            .filter(place -> belongs(report, draft, all, place.passage()))
            .toList();
    List<TimeMention> times =
        sentence.mentions(TimeMention.class).stream()
            .filter(
                time ->
                    !isReckonedFrom(sentence, draft)
                        && belongs(report, draft, all, time.passage())
                        && !utterances.dates(report, draft, time))
            .toList();
    return draft.with(places, ownFirst(sentence, draft, times), topic(report, sentence));
  }

  /**
   * Where a time stands in the event's own segment, times of other segments date something else.
   */
  private static List<TimeMention> ownFirst(
      SentenceView sentence, EventDraft draft, List<TimeMention> times) {
    int segment = Segments.of(sentence, draft.start());
    List<TimeMention> own =
        times.stream()
            .filter(time -> Segments.of(sentence, sentence.firstToken(time)) == segment)
            .toList();
    return own.isEmpty() ? times : own;
  }

  /** The place of "In X, …" at the start of the sentence's paragraph. */
  private Optional<PlaceMention> topic(ReportView report, SentenceView sentence) {
    int paragraph = sentence.sentence().paragraph();
    return report.sentences().stream()
        .filter(view -> view.sentence().paragraph() == paragraph)
        .findFirst()
        .filter(first -> first.size() > 1 && placeRoles.has(first, 0))
        .flatMap(first -> first.mentionAt(PlaceMention.class, 1))
        .filter(place -> place.use() == PlaceUse.LITERAL);
  }

  /** "A week before the attack": what is dated beside it may be the other event. */
  private boolean isReckonedFrom(SentenceView sentence, EventDraft draft) {
    for (int token = Math.max(1, draft.start() - 4); token < draft.start(); token++) {
      if (sentence.is("time-order", token) && units.has(sentence, token - 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isWhere(SentenceView sentence, PlaceMention place) {
    int token = sentence.firstToken(place) - 1;
    while (token >= 0 && (sentence.is("place-filler", token) || sentence.is("quote-open", token))) {
      token--;
    }
    Optional<LexiconMatch> role = token >= 0 ? placeRoles.at(sentence, token) : Optional.empty();
    return role.filter(match -> match.get("role").equals("where")).isPresent();
  }

  private static boolean belongs(
      ReportView report, EventDraft draft, List<EventDraft> all, Passage passage) {
    if (!report.sameScope(draft.trigger(), passage)) {
      return false;
    }
    SentenceView sentence = draft.sentence();
    int token = sentence.tokenAt(passage.start());
    int segment = Segments.of(sentence, token);
    List<EventDraft> inScope =
        all.stream().filter(other -> report.sameScope(other.trigger(), passage)).toList();
    if (inScope.size() == 1) {
      return !isRelative(sentence, draft) || Segments.of(sentence, draft.start()) == segment;
    }
    List<EventDraft> inSegment =
        inScope.stream().filter(other -> Segments.of(sentence, other.start()) == segment).toList();
    return !inSegment.isEmpty() && draft.equals(nearest(inSegment, token));
  }

  /** The last event that begins before a token, else the first. */
  private static EventDraft nearest(List<EventDraft> events, int token) {
    EventDraft nearest = events.get(0);
    for (EventDraft event : events) {
      nearest = event.start() < token ? event : nearest;
    }
    return nearest;
  }

  /**
   * "…, which had counted two dead, …": what stands outside a relative clause belongs to the clause
   * around it.
   */
  private static boolean isRelative(SentenceView sentence, EventDraft draft) {
    return List.of("which", "who", "whose", "where", "whom")
        .contains(sentence.lower(Segments.start(sentence, draft.start())));
  }
}
