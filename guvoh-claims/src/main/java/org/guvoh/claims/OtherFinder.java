package org.guvoh.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guvoh.claims.clause.Clause;
import org.guvoh.claims.clause.ClauseJudge;
import org.guvoh.claims.content.ClaimDraft;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.report.ReportView;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.Provenance;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.statement.Statement;
import org.guvoh.core.text.Passage;

/**
 * Keeps what a statement says where no other content was found in it: its first finite clause with
 * a subject, as the words stand. Contents of the report's own voice are not kept.
 */
final class OtherFinder {

  List<ClaimDraft> find(ReportView report, ClauseJudge judge, List<ClaimDraft> told) {
    List<ClaimDraft> drafts = new ArrayList<>();
    for (Statement statement : report.statements()) {
      boolean typed =
          told.stream().anyMatch(draft -> statement.content().overlaps(draft.passage()));
      boolean holds =
          report.statements().stream()
              .anyMatch(
                  other -> !other.id().equals(statement.id()) && statement.says(other.content()));
      if (!typed && !holds) {
        for (Passage stretch : statement.stretches()) {
          clause(report, stretch)
              .filter(clause -> !clause.isQuestion() && !judge.isInCondition(clause))
              .ifPresent(clause -> drafts.add(draft(judge, clause, stretch)));
        }
      }
    }
    return drafts;
  }

  /** The topmost clause inside a stretch. */
  private static Optional<Clause> clause(ReportView report, Passage stretch) {
    for (SentenceView sentence : report.sentences()) {
      if (sentence.whole().overlaps(stretch)) {
        Tree tree = report.tree(sentence);
        return Clause.all(sentence, tree).stream()
            .filter(clause -> stretch.contains(clause.word()))
            .filter(clause -> !clause.subjects().isEmpty())
            .filter(clause -> isTop(clause, stretch))
            .findFirst();
      }
    }
    return Optional.empty();
  }

  private static boolean isTop(Clause clause, Passage stretch) {
    int head = clause.tree().head(clause.predicate());
    return head < 0 || !stretch.contains(clause.sentence().passage(head, head + 1));
  }

  private static ClaimDraft draft(ClauseJudge judge, Clause clause, Passage stretch) {
    Passage words = clause.passage();
    Passage kept = stretch.contains(words) ? words : stretch;
    return new ClaimDraft(
            clause.sentence(),
            new ClaimContent.Other(withSubject(clause, kept)),
            kept,
            clause.predicate(),
            new Provenance("other", List.of(), "a speaker says it and no other content holds it"))
        .judged(judge.judge(clause))
        .untied();
  }

  /** The words, with the subject before them where that stands outside ("…, reportedly fled"). */
  private static String withSubject(Clause clause, Passage words) {
    int subject = clause.subjects().get(0);
    boolean inside = words.contains(clause.sentence().passage(subject, subject + 1));
    return inside ? Clause.line(words) : clause.phrase(subject) + " " + Clause.line(words);
  }
}
