package org.guvoh.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guvoh.claims.content.ClaimDraft;
import org.guvoh.claims.event.EventDraft;
import org.guvoh.claims.event.EventIdentity;
import org.guvoh.claims.event.Segments;
import org.guvoh.claims.hedge.HedgeFinder;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.LexiconMatch;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.report.ReportView;
import org.guvoh.core.claim.Claim;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.Hedge;
import org.guvoh.core.claim.Modality;
import org.guvoh.core.claim.Polarity;
import org.guvoh.core.event.EventMention;
import org.guvoh.core.statement.Chain;
import org.guvoh.core.statement.Manner;
import org.guvoh.core.text.Passage;

/** Gives drafts their ids, chains, events, polarity, modality and hedges. */
final class ClaimAssembler {
  private static final int MODAL_REACH = 4;
  private final HedgeFinder hedges = new HedgeFinder();
  private final Lexicon modals = Lexicon.resource("modals");
  private final Lexicon people = Lexicon.resource("people");
  private final Lexicon pronouns = Lexicon.resource("pronouns");
  private final Lexicon denials = Lexicon.resource("denial-predicates");
  private final Lexicon negations = Lexicon.resource("negations");

  record Assembled(List<EventMention> events, List<Claim> claims) {}

  Assembled assemble(ReportView report, List<EventDraft> happened, List<ClaimDraft> drafts) {
    List<Integer> groups = EventIdentity.groups(happened);
    List<EventMention> events = new ArrayList<>();
    for (int i = 0; i < happened.size(); i++) {
      EventDraft event = happened.get(i);
      events.add(
          new EventMention(
              eventId(i),
              event.kind(),
              event.trigger(),
              event.sentence().whole(),
              sameAs(groups, i),
              false));
    }
    List<ClaimDraft> ordered = new ArrayList<>(drafts);
    ordered.sort(
        Comparator.comparing(ClaimDraft::passage)
            .thenComparing(draft -> draft.content().field())
            .thenComparing(draft -> draft.content().value()));
    List<Claim> claims = new ArrayList<>();
    for (ClaimDraft draft : ordered) {
      claims.add(claim("c" + (claims.size() + 1), report, happened, draft));
    }
    return new Assembled(events, claims);
  }

  private static String eventId(int index) {
    return "e" + (index + 1);
  }

  private static List<String> sameAs(List<Integer> groups, int index) {
    List<String> same = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      if (i != index && groups.get(i).equals(groups.get(index))) {
        same.add(eventId(i));
      }
    }
    return same;
  }

  private Claim claim(String id, ReportView report, List<EventDraft> happened, ClaimDraft draft) {
    SentenceView sentence = draft.sentence();
    Passage segment = segment(sentence, draft);
    Chain chain = report.chain(draft.passage());
    return new Claim(
        id,
        draft.content(),
        chain,
        polarity(draft),
        modality(draft, chain),
        hedges(sentence, segment),
        hedges.evidence(sentence).stream().map(HedgeFinder.Evidence::passage).toList(),
        Optional.empty(),
        event(report, happened, draft),
        draft.passage(),
        sentence.whole(),
        draft.provenance());
  }

  /**
   * From the start of the comma-bounded segment to the end of the claim's words: where a hedge can
   * weaken it.
   */
  private static Passage segment(SentenceView sentence, ClaimDraft draft) {
    int first = sentence.tokenAt(draft.passage().start());
    int start = Segments.start(sentence, Math.min(first, draft.anchor()));
    int end = Math.max(first, sentence.tokenAt(draft.passage().end() - 1)) + 1;
    return sentence.passage(start, end);
  }

  private List<Hedge> hedges(SentenceView sentence, Passage segment) {
    return hedges.hedges(sentence).stream()
        .map(HedgeFinder.Found::hedge)
        .filter(hedge -> segment.contains(hedge.passage()))
        .toList();
  }

  private Polarity polarity(ClaimDraft draft) {
    boolean speaksOfAbsence =
        draft.content() instanceof ClaimContent.Open
            || draft.content() instanceof ClaimContent.NoResponse;
    boolean negated = before(negations, draft, 3).isPresent() != calledUntrue(draft);
    return !speaksOfAbsence && negated ? Polarity.NEGATED : Polarity.AFFIRMED;
  }

  /** "Reports of seven dead are untrue": what stands before the phrase is negated. */
  private boolean calledUntrue(ClaimDraft draft) {
    SentenceView sentence = draft.sentence();
    return !denials.all(sentence, draft.anchor(), sentence.size()).isEmpty();
  }

  private Modality modality(ClaimDraft draft, Chain chain) {
    if (draft.content() instanceof ClaimContent.Open) {
      return Modality.ASKED;
    }
    if (chain.innermost().manner() == Manner.ASKS) {
      return Modality.ASKED;
    }
    return before(modals, draft, MODAL_REACH)
        .map(match -> Modality.valueOf(match.get("modality").toUpperCase(Locale.ROOT)))
        .orElse(Modality.ACTUAL);
  }

  private static Optional<LexiconMatch> before(Lexicon lexicon, ClaimDraft draft, int reach) {
    SentenceView sentence = draft.sentence();
    int from = Math.max(Segments.start(sentence, draft.anchor()), draft.anchor() - reach);
    return lexicon.outsideTimes(sentence, from, draft.anchor() + 1).stream()
        .filter(match -> match.start() < draft.anchor())
        .filter(match -> !isCount(draft, match))
        .reduce((first, second) -> second);
  }

  /** "No soldiers were killed" is a count of none, and affirmed. */
  private static boolean isCount(ClaimDraft draft, LexiconMatch match) {
    return draft.content() instanceof ClaimContent.Toll toll
        && toll.count().low() == 0
        && draft.sentence().token(match.start()).start() == draft.passage().start();
  }

  /**
   * The event of the sentence under the same speaker that stands nearest; else the last event
   * before the sentence.
   */
  private Optional<String> event(ReportView report, List<EventDraft> happened, ClaimDraft draft) {
    Optional<EventDraft> nearest =
        happened.stream()
            .filter(event -> event.sentence().number() == draft.sentence().number())
            .min(
                Comparator.<EventDraft>comparingInt(
                        event -> report.sameScope(event.trigger(), draft.passage()) ? 0 : 1)
                    .thenComparingInt(
                        event ->
                            Segments.of(event.sentence(), event.start())
                                    == Segments.of(event.sentence(), draft.anchor())
                                ? 0
                                : 1)
                    .thenComparingInt(event -> Math.abs(event.start() - draft.anchor())));
    Optional<EventDraft> chosen =
        nearest.isPresent() || !refersBack(draft) ? nearest : last(happened, draft);
    if (chosen.isEmpty() && needsAnIncident(draft)) {
      chosen = onlyEvent(happened);
    }
    return chosen.map(event -> eventId(happened.indexOf(event)));
  }

  /** Contents that speak of an incident even where the sentence names none. */
  private static boolean needsAnIncident(ClaimDraft draft) {
    return draft.content() instanceof ClaimContent.Open
        || draft.content() instanceof ClaimContent.NoResponse
        || draft.content() instanceof ClaimContent.Responsibility;
  }

  /** The first mention of the report's only event, where all its mentions are of one. */
  private static Optional<EventDraft> onlyEvent(List<EventDraft> happened) {
    List<EventDraft> grounded =
        happened.stream()
            .filter(event -> !event.places().isEmpty() || !event.times().isEmpty())
            .toList();
    List<Integer> groups = EventIdentity.groups(happened);
    boolean one =
        grounded.stream().map(event -> groups.get(happened.indexOf(event))).distinct().count() == 1;
    return one ? Optional.of(grounded.get(0)) : Optional.empty();
  }

  /** A sentence that refers back ("the attackers", "they") speaks of the last event told. */
  private boolean refersBack(ClaimDraft draft) {
    SentenceView sentence = draft.sentence();
    for (int token = 0; token < sentence.size(); token++) {
      boolean definite = sentence.is("definite", token - 1);
      if (pronouns.has(sentence, token) || (definite && people.has(sentence, token))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<EventDraft> last(List<EventDraft> happened, ClaimDraft draft) {
    int number = draft.sentence().number();
    return happened.stream()
        .filter(
            event -> event.sentence().number() < number && number - event.sentence().number() <= 4)
        .reduce((first, second) -> second);
  }
}
