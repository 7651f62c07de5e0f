package org.guvoh.claims;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.guvoh.claims.actor.CapabilityRule;
import org.guvoh.claims.actor.ControlRule;
import org.guvoh.claims.actor.FundingRule;
import org.guvoh.claims.actor.RelationRule;
import org.guvoh.claims.argument.CauseRule;
import org.guvoh.claims.argument.InferenceRule;
import org.guvoh.claims.argument.NoResponseRule;
import org.guvoh.claims.argument.OpenRule;
import org.guvoh.claims.argument.PrecedentRule;
import org.guvoh.claims.argument.StanceRule;
import org.guvoh.claims.clause.Clause;
import org.guvoh.claims.clause.ClauseJudge;
import org.guvoh.claims.clause.ClauseRule;
import org.guvoh.claims.clause.Referents;
import org.guvoh.claims.clause.Telling;
import org.guvoh.claims.content.ClaimDraft;
import org.guvoh.claims.count.CountFinder;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.plan.CommitmentRule;
import org.guvoh.claims.plan.ForecastRule;
import org.guvoh.claims.plan.PositionRule;
import org.guvoh.claims.plan.ProgrammeRule;
import org.guvoh.claims.report.ReportView;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.claims.thing.EffectRule;
import org.guvoh.claims.thing.MeansRule;
import org.guvoh.claims.thing.QuantityRule;
import org.guvoh.claims.thing.SeriesRule;
import org.guvoh.claims.thing.TrendRule;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.mention.Mention;

/**
 * Finds what is told besides events and tolls, clause by clause: each rule reads one kind of
 * content off the tree. A content that a claim of the same words already has is not told twice.
 */
final class ToldFinder {
  private final List<ClauseRule> rules =
      List.of(
          new EffectRule(),
          new MeansRule(),
          new QuantityRule(),
          new TrendRule(),
          new SeriesRule(),
          new RelationRule(),
          new FundingRule(),
          new ControlRule(),
          new CapabilityRule(),
          new CommitmentRule(),
          new ForecastRule(),
          new PositionRule(),
          new ProgrammeRule(),
          new CauseRule(),
          new InferenceRule(),
          new PrecedentRule(),
          new StanceRule(),
          new OpenRule(),
          new NoResponseRule());
  private final OtherFinder other = new OtherFinder();
  private final ClauseJudge judge = new ClauseJudge();
  private final CountFinder counts = new CountFinder();

  /** The drafts of a report besides those that are there already. */
  List<ClaimDraft> find(ReportView report, List<ClaimDraft> before) {
    Referents referents = new Referents(report);
    List<ClaimDraft> drafts = new ArrayList<>();
    for (SentenceView sentence : report.sentences()) {
      Tree tree = report.tree(sentence);
      List<ClaimDraft> here =
          before.stream().filter(draft -> draft.sentence().equals(sentence)).toList();
      Telling telling = new Telling(report, referents, judge, sentence, numbers(sentence));
      Set<ClaimDraft> found = new LinkedHashSet<>();
      for (Clause clause : Clause.all(sentence, tree)) {
        rules.forEach(rule -> found.addAll(rule.read(telling, clause)));
      }
      found.stream()
          .filter(draft -> speaksOfSilence(draft) || !report.isUnsaid(draft.passage()))
          .filter(draft -> here.stream().noneMatch(other -> repeats(draft, other)))
          .forEach(drafts::add);
    }
    List<ClaimDraft> all = new ArrayList<>(before);
    all.addAll(drafts);
    drafts.addAll(other.find(report, judge, all));
    return drafts;
  }

  private List<CountFinder.Found> numbers(SentenceView sentence) {
    return counts.numbers(sentence, token -> sentence.mentionAt(Mention.class, token).isPresent());
  }

  /** "Could not be confirmed" is said, though nobody confirmed. */
  private static boolean speaksOfSilence(ClaimDraft draft) {
    return draft.content() instanceof ClaimContent.About
        || draft.content() instanceof ClaimContent.Open
        || draft.content() instanceof ClaimContent.NoResponse;
  }

  /** The same field on overlapping words, or a number that a toll already counts. */
  private static boolean repeats(ClaimDraft draft, ClaimDraft other) {
    boolean counted =
        draft.content() instanceof ClaimContent.Quantity
            && other.content() instanceof ClaimContent.Toll;
    boolean same = draft.content().field().equals(other.content().field());
    return (same || counted) && draft.passage().overlaps(other.passage());
  }
}
