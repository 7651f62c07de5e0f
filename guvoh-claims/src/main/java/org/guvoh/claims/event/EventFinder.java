package org.guvoh.claims.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guvoh.claims.ReportView;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.LexiconMatch;
import org.guvoh.claims.lexicon.SentenceView;
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

  /**
   * Events of a sentence; {@code effects} are the tokens of effects on counted people, with the
   * kind they tell of.
   */
  public List<EventDraft> find(ReportView report, SentenceView sentence, List<Effect> effects) {
    List<EventDraft> drafts = new ArrayList<>();
    for (LexiconMatch match : triggers.all(sentence)) {
      boolean named = sentence.mentionAt(ActorMention.class, match.start()).isPresent();
      if (!named && !isNegated(sentence, match.start()) && !isUnreal(sentence, match.start())) {
        drafts.add(draft(sentence, match));
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
                effect.row()));
      }
    }
    drafts.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return drafts.stream().map(draft -> located(report, draft, drafts)).toList();
  }

  /** Words for an effect on counted people. */
  public record Effect(int start, int end, EventKind kind, String row) {}

  private static EventDraft draft(SentenceView sentence, LexiconMatch match) {
    boolean definite =
        List.of("the", "this", "that", "its", "their")
            .contains(determiner(sentence, match.start()));
    return new EventDraft(
        sentence,
        match.start(),
        match.end(),
        new EventKind(match.get("kind")),
        false,
        definite && match.get("sort").equals("noun"),
        List.of(),
        List.of(),
        match.rowName());
  }

  private static String determiner(SentenceView sentence, int trigger) {
    for (int token = trigger - 1; token >= Math.max(0, trigger - 5); token--) {
      String form = sentence.lower(token);
      if (List.of("the", "this", "that", "its", "their", "a", "an", "another").contains(form)) {
        return form;
      }
      if (List.of("in", "on", "of", "at", ",", "and", "by").contains(form)) {
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
                        && !isUtterance(report, sentence, time))
            .toList();
    return draft.with(places, times);
  }

  /** "A week before the attack": what is dated beside it may be the other event. */
  private boolean isReckonedFrom(SentenceView sentence, EventDraft draft) {
    for (int token = Math.max(1, draft.start() - 4); token < draft.start(); token++) {
      boolean relation = List.of("before", "after").contains(sentence.lower(token));
      if (relation && units.has(sentence, token - 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean isWhere(SentenceView sentence, PlaceMention place) {
    int token = sentence.firstToken(place) - 1;
    while (token >= 0
        && List.of("the", "a", "village", "town", "city", "district", "province", "of")
            .contains(sentence.lower(token))) {
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
    List<EventDraft> inScope =
        all.stream().filter(other -> report.sameScope(other.trigger(), passage)).toList();
    SentenceView sentence = draft.sentence();
    int segment = Segments.of(sentence, sentence.tokenAt(passage.start()));
    return inScope.size() == 1 || Segments.of(sentence, draft.start()) == segment;
  }

  /**
   * Law 1: a time that dates a statement of this sentence is no time of an event told outside the
   * statement's content.
   */
  private static boolean isUtterance(ReportView report, SentenceView sentence, TimeMention time) {
    return report.statements().stream()
        .filter(
            statement ->
                statement.uttered().isPresent() && !statement.content().contains(time.passage()))
        .flatMap(statement -> statement.chain().innermost().cue().stream())
        .anyMatch(cue -> sentence.whole().contains(cue));
  }
}
