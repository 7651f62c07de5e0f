package org.guvoh.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.guvoh.claims.clause.Clause;
import org.guvoh.claims.clause.ClauseJudge;
import org.guvoh.claims.content.ClaimDraft;
import org.guvoh.claims.content.Judged;
import org.guvoh.claims.event.EventDraft;
import org.guvoh.claims.event.Segments;
import org.guvoh.claims.hedge.HedgeFinder;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.report.ReportView;
import org.guvoh.claims.syntax.Reality;
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
  private static final int LOOK_BACK = 4;
  private final ClauseJudge judge = new ClauseJudge();
  private final HedgeFinder hedges = new HedgeFinder();
  private final Lexicon people = Lexicon.resource("people");
  private final Lexicon pronouns = Lexicon.resource("pronouns");
  private final Lexicon denials = Lexicon.resource("denial-predicates");

  record Assembled(List<EventMention> events, List<Claim> claims) {}

  Assembled assemble(ReportView report, List<EventDraft> happened, List<ClaimDraft> drafts) {
    EventIndex index = EventIndex.of(happened);
    List<ClaimDraft> ordered = new ArrayList<>(drafts);
    ordered.sort(
        Comparator.comparing(ClaimDraft::passage)
            .thenComparing(draft -> draft.content().field())
            .thenComparing(draft -> draft.content().value()));
    List<Claim> claims = new ArrayList<>();
    for (ClaimDraft draft : ordered) {
      claims.add(claim("c" + (claims.size() + 1), report, index, draft));
    }
    return new Assembled(index.mentions(), claims);
  }

  private Claim claim(String id, ReportView report, EventIndex index, ClaimDraft draft) {
    SentenceView sentence = draft.sentence();
    Passage segment = segment(sentence, draft);
    Chain chain = presupposed(report.chain(draft.passage()), draft);
    return new Claim(
        id,
        draft.content(),
        chain,
        draft.judgement().map(Judged::polarity).orElseGet(() -> polarity(report, draft)),
        modality(report, draft, chain),
        hedges(sentence, segment),
        hedges.evidence(sentence).stream().map(HedgeFinder.Evidence::passage).toList(),
        condition(report, draft),
        event(report, index, draft),
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

  /**
   * What a denial takes for granted stands under whoever reports the denial: that, where and when
   * it happened, where only the doer is denied, or where a noun with an article names it ("before
   * the attack on 12 April").
   */
  private static Chain presupposed(Chain chain, ClaimDraft draft) {
    boolean ground =
        draft.content() instanceof ClaimContent.Occurrence
            || draft.content() instanceof ClaimContent.Where
            || draft.content() instanceof ClaimContent.When
            || draft.content() instanceof ClaimContent.Target;
    boolean granted =
        draft
            .event()
            .filter(event -> !event.parts().doers().isEmpty() || isNamed(event))
            .isPresent();
    boolean denied = chain.innermost().manner() == Manner.DENIES && chain.links().size() > 1;
    return ground && granted && denied
        ? new Chain(chain.links().subList(0, chain.links().size() - 1))
        : chain;
  }

  private static boolean isNamed(EventDraft event) {
    return event.trigger().noun() && event.trigger().definite();
  }

  private Polarity polarity(ReportView report, ClaimDraft draft) {
    boolean speaksOfAbsence =
        draft.content() instanceof ClaimContent.Open
            || draft.content() instanceof ClaimContent.NoResponse;
    boolean negated =
        Reality.of(report.tree(draft.sentence()), draft.anchor()).negated() != calledUntrue(draft);
    return !speaksOfAbsence && negated ? Polarity.NEGATED : Polarity.AFFIRMED;
  }

  /** "Reports of seven dead are untrue": what stands before the phrase is negated. */
  private boolean calledUntrue(ClaimDraft draft) {
    SentenceView sentence = draft.sentence();
    return !denials.all(sentence, draft.anchor(), sentence.size()).isEmpty();
  }

  private static Modality modality(ReportView report, ClaimDraft draft, Chain chain) {
    if (chain.innermost().manner() == Manner.ASKS) {
      return Modality.ASKED;
    }
    if (draft.judgement().isPresent()) {
      return draft.judgement().get().modality();
    }
    boolean speaksOfAbsence =
        draft.content() instanceof ClaimContent.Open
            || draft.content() instanceof ClaimContent.NoResponse;
    return speaksOfAbsence
        ? Modality.ACTUAL
        : Reality.of(report.tree(draft.sentence()), draft.anchor()).modality();
  }

  /** The "if" clause beside the clause that the draft is judged by. */
  private Optional<Passage> condition(ReportView report, ClaimDraft draft) {
    return draft.judgement().isPresent()
        ? draft.judgement().get().condition()
        : judge.condition(
            Clause.above(draft.sentence(), report.tree(draft.sentence()), draft.anchor()));
  }

  /**
   * The event that the draft is of; else the nearest of the sentence under the same speaker; else,
   * where the sentence refers back, the last event told.
   */
  private Optional<String> event(ReportView report, EventIndex index, ClaimDraft draft) {
    if (draft.event().isPresent()) {
      return index.id(draft.event().get());
    }
    if (draft.eventless()) {
      return Optional.empty();
    }
    Optional<EventDraft> nearest =
        index.in(draft.sentence()).stream()
            .min(
                Comparator.<EventDraft>comparingInt(
                        event -> report.sameScope(event.words(), draft.passage()) ? 0 : 1)
                    .thenComparingInt(event -> Math.abs(event.start() - draft.anchor())));
    if (nearest.isPresent()) {
      return index.id(nearest.get());
    }
    if (refersBack(draft) || isOfSomeDeed(draft)) {
      return index.lastBefore(draft.sentence(), LOOK_BACK);
    }
    return needsAnIncident(draft) ? index.onlyEvent() : Optional.empty();
  }

  /** What befell things, by what means and why: contents of a deed that was told before. */
  private static boolean isOfSomeDeed(ClaimDraft draft) {
    return draft.content() instanceof ClaimContent.Effect
        || draft.content() instanceof ClaimContent.Means
        || draft.content() instanceof ClaimContent.Motive;
  }

  /** Contents that speak of an incident even where the sentence names none. */
  private static boolean needsAnIncident(ClaimDraft draft) {
    return draft.content() instanceof ClaimContent.Open
        || draft.content() instanceof ClaimContent.NoResponse
        || draft.content() instanceof ClaimContent.Responsibility;
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
}
