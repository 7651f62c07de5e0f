package org.guvoh.claims.plan;

import java.util.List;
import java.util.Optional;
import org.guvoh.claims.clause.Clause;
import org.guvoh.claims.clause.ClauseRule;
import org.guvoh.claims.clause.Drafts;
import org.guvoh.claims.clause.Telling;
import org.guvoh.claims.content.ClaimDraft;
import org.guvoh.claims.content.Judged;
import org.guvoh.claims.lexicon.WordClasses;
import org.guvoh.claims.syntax.LemmaTable;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.actor.ActorReference;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.Modality;
import org.guvoh.core.mention.TimeMention;
import org.guvoh.core.time.TimeReference;

/**
 * Who is to do what until when: what somebody says it will do, is to do, promises or plans, and
 * what somebody is asked to do; by the tables {@code commitment-verbs.tsv} and {@code
 * future-marks.tsv}.
 *
 * <p>The future of somebody who can act is a commitment only where that one speaks or the report
 * itself tells it, and never a deed of violence; what a speaker says others will do is a forecast.
 */
public final class CommitmentRule implements ClauseRule {
  private final LemmaTable verbs = LemmaTable.resource("commitment-verbs");
  private final LemmaTable deeds = LemmaTable.resource("deed-verbs");
  private final LemmaTable speech = LemmaTable.resource("speech-verbs");
  private final Futures futures = new Futures();

  @Override
  public List<ClaimDraft> read(Telling telling, Clause clause) {
    if (clause.isQuestion() || telling.judge().isInCondition(clause)) {
      return List.of();
    }
    return undertaken(telling, clause)
        .or(() -> future(telling, clause))
        .map(List::of)
        .orElse(List.of());
  }

  private Optional<ClaimDraft> undertaken(Telling telling, Clause clause) {
    Tree tree = clause.tree();
    Optional<LemmaTable.Match> row = verbs.at(tree, clause.predicate());
    if (row.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> act =
        tree.children(clause.predicate()).stream()
            .filter(child -> child > clause.predicate())
            .filter(child -> takes(tree, child, row.get()))
            .findFirst();
    Optional<Integer> party =
        switch (row.get().get("party")) {
          case "object" ->
              clause.sufferers().stream().filter(w -> !act.equals(Optional.of(w))).findFirst();
          case "on" -> clause.oblique(List.of("on", "upon"));
          default -> clause.doers().stream().findFirst();
        };
    if (act.isEmpty()
        || party.isEmpty()
        || deeds.has(tree, act.get())
        || isNobody(telling, clause, party.get())) {
      return Optional.empty();
    }
    Modality modality =
        row.get().get("modality").equals("asked") ? Modality.ASKED : Modality.PLANNED;
    return Optional.of(
        draft(telling, clause, party.get(), act.get(), modality, row.get().rowName()));
  }

  private static boolean takes(Tree tree, int child, LemmaTable.Match row) {
    List<String> takes = row.row().list("takes");
    boolean infinitive =
        tree.isA(child, "xcomp", "advcl", "ccomp") && tree.marker(child).equals("to");
    boolean clause = tree.isA(child, "ccomp") && !tree.marker(child).equals("to");
    boolean object = tree.relation(child).equals("obj");
    return (infinitive && takes.contains("infinitive"))
        || (clause && takes.contains("clause"))
        || (object && takes.contains("object"))
        || (tree.isA(child, "obl", "advcl") && takes.contains(tree.marker(child)));
  }

  private Optional<ClaimDraft> future(Telling telling, Clause clause) {
    Optional<String> mark = futures.mark(clause);
    Optional<Integer> doer =
        clause.doers().stream()
            .filter(word -> futures.canAct(clause, word) && !isNobody(telling, clause, word))
            .filter(word -> !speech.has(clause.tree(), clause.predicate()))
            .findFirst();
    if (mark.isEmpty()
        || deeds.has(clause.tree(), clause.predicate())
        || doer.isEmpty()
        || !futures.isOwn(telling, clause, doer.get())) {
      return Optional.empty();
    }
    return Optional.of(
        draft(telling, clause, doer.get(), clause.predicate(), Modality.PLANNED, mark.get()));
  }

  /** "Anyone with information is asked to call", and pronouns of which nothing tells whom. */
  private static boolean isNobody(Telling telling, Clause clause, int word) {
    String form = clause.tree().form(word);
    return WordClasses.STANDARD.has("somebody", form)
        || form.equals("i")
        || telling.referents().isOpen(clause, word);
  }

  private static ClaimDraft draft(
      Telling telling, Clause clause, int party, int act, Modality modality, String row) {
    Judged judged = telling.judge().judge(new Clause(clause.sentence(), clause.tree(), act));
    ActorReference who = telling.referents().of(clause, party);
    String words = Futures.act(clause, act);
    return Drafts.of(
            clause,
            new ClaimContent.Commitment(who, words, Optional.empty(), due(clause, act)),
            clause.wholePassage(),
            judged.with(modality),
            "commitment",
            row)
        .untied();
  }

  /** The time that stands below the act. */
  private static Optional<TimeReference> due(Clause clause, int act) {
    return clause.sentence().mentions(TimeMention.class).stream()
        .filter(
            time -> {
              int first = clause.sentence().firstToken(time);
              return first > act && clause.tree().isAbove(act, first);
            })
        .findFirst()
        .map(time -> Dues.of(clause.sentence(), time));
  }
}
