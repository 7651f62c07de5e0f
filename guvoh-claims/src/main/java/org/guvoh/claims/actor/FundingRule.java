package org.guvoh.claims.actor;

import java.util.List;
import java.util.Optional;
import org.guvoh.claims.clause.Clause;
import org.guvoh.claims.clause.ClauseRule;
import org.guvoh.claims.clause.Drafts;
import org.guvoh.claims.clause.Telling;
import org.guvoh.claims.content.ClaimDraft;
import org.guvoh.claims.syntax.LemmaTable;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.actor.ActorReference;
import org.guvoh.core.claim.ClaimContent;

/**
 * Who pays whom for what: verbs of the table {@code funding-verbs.tsv}. Paying a price, a visit or
 * attention is none; one of payer and paid must be named besides the verb.
 */
public final class FundingRule implements ClauseRule {
  private final LemmaTable verbs = LemmaTable.resource("funding-verbs");

  @Override
  public List<ClaimDraft> read(Telling telling, Clause clause) {
    Tree tree = clause.tree();
    Optional<LemmaTable.Match> found = verbs.at(tree, clause.predicate());
    if (found.isEmpty() || clause.isQuestion() || telling.judge().isInCondition(clause)) {
      return List.of();
    }
    LemmaTable.Match row = found.get();
    Optional<Integer> payer = clause.doers().stream().findFirst();
    Optional<Integer> paid = paid(clause, row);
    Optional<String> purpose = clause.oblique(List.of("for")).map(clause::phrase);
    boolean barred =
        clause.sufferers().stream()
            .anyMatch(word -> row.row().list("not").contains(tree.lemma(word)));
    if (barred || paid.isEmpty()) {
      return List.of();
    }
    Optional<ActorReference> funder = payer.map(word -> telling.referents().of(clause, word));
    Optional<ActorReference> recipient = paid.map(word -> telling.referents().of(clause, word));
    return List.of(
        Drafts.of(
                telling,
                clause,
                new ClaimContent.Funding(
                    funder, recipient, purpose, Optional.empty(), Optional.empty()),
                "funding",
                row.rowName())
            .untied());
  }

  /** "Paid the men", "paid the park 3 million", "paid money to the men", "financed the posts". */
  private static Optional<Integer> paid(Clause clause, LemmaTable.Match row) {
    Tree tree = clause.tree();
    Optional<Integer> indirect =
        tree.children(clause.predicate()).stream()
            .filter(child -> tree.isA(child, "iobj"))
            .findFirst();
    Optional<Integer> whom =
        clause.sufferers().stream()
            .filter(word -> row.get("object").equals("any") || Actors.is(clause, word))
            .filter(word -> !tree.tag(word).equals("NUM"))
            .findFirst();
    return indirect.or(() -> clause.oblique(List.of("to"))).or(() -> whom);
  }
}
