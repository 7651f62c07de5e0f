package org.guvoh.claims.clause;

import java.util.List;
import org.guvoh.claims.content.ClaimDraft;
import org.guvoh.claims.content.Judged;
import org.guvoh.core.Provenance;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.text.Passage;

/** Makes drafts of clauses. */
public final class Drafts {
  private Drafts() {}

  /** A claim that the words of a clause make, judged by its grammar. */
  public static ClaimDraft of(
      Telling telling, Clause clause, ClaimContent content, String rule, String row) {
    return of(clause, content, clause.passage(), telling.judge().judge(clause), rule, row);
  }

  /** A claim of other words than those of the whole clause. */
  public static ClaimDraft of(
      Clause clause,
      ClaimContent content,
      Passage passage,
      Judged judged,
      String rule,
      String row) {
    String because = "\"" + clause.line(clause.predicate(), clause.predicate() + 1) + "\" says so";
    return new ClaimDraft(
            clause.sentence(),
            content,
            passage,
            clause.predicate(),
            new Provenance(rule, List.of(row), because))
        .judged(judged);
  }
}
