package org.guvoh.claims.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.guvoh.claims.clause.Clause;
import org.guvoh.claims.clause.ClauseRule;
import org.guvoh.claims.clause.Drafts;
import org.guvoh.claims.clause.Telling;
import org.guvoh.claims.content.ClaimDraft;
import org.guvoh.claims.syntax.LemmaTable;
import org.guvoh.claims.syntax.Roles;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.claim.ClaimContent;

/**
 * Weapons and vehicles with which something was done: objects of verbs of use ("launched rockets"),
 * phrases with "with", "in" or "from" below verbs of violence and of coming ("came with rifles in
 * boats"), and what stands before a noun of attack ("drone strike"); by the tables {@code
 * means-verbs.tsv} and {@code things.tsv}.
 */
public final class MeansRule implements ClauseRule {
  private static final Set<String> ARMS = Set.of("weapon", "explosive");
  private final LemmaTable verbs = LemmaTable.resource("means-verbs");
  private final Things things = new Things();

  @Override
  public List<ClaimDraft> read(Telling telling, Clause clause) {
    Tree tree = clause.tree();
    List<ClaimDraft> drafts = new ArrayList<>();
    if (clause.isQuestion() || telling.judge().isInCondition(clause)) {
      return drafts;
    }
    verbs
        .at(tree, clause.predicate())
        .ifPresent(
            row -> {
              String name = row.rowName();
              if (row.row().list("takes").contains("object")) {
                clause.sufferers().stream()
                    .filter(noun -> isMeans(clause, noun, false))
                    .forEach(noun -> drafts.add(draft(telling, clause, noun, name)));
              }
              if (row.row().list("takes").contains("explosive")) {
                clause.sufferers().stream()
                    .filter(
                        noun -> things.kind(clause, noun).filter("explosive"::equals).isPresent())
                    .forEach(noun -> drafts.add(draft(telling, clause, noun, name)));
              }
              for (int child : tree.children(clause.predicate())) {
                boolean fits =
                    tree.isA(child, "obl") && row.row().list("takes").contains(tree.marker(child));
                if (fits) {
                  Roles.coordinated(tree, child).stream()
                      .filter(noun -> isMeans(clause, noun, true))
                      .forEach(noun -> drafts.add(draft(telling, clause, noun, name)));
                }
              }
            });
    return drafts;
  }

  private boolean isMeans(Clause clause, int noun, boolean vehicles) {
    return things
        .kind(clause, noun)
        .filter(kind -> ARMS.contains(kind) || (vehicles && kind.equals("vehicle")))
        .isPresent();
  }

  private static ClaimDraft draft(Telling telling, Clause clause, int noun, String row) {
    return Drafts.of(telling, clause, new ClaimContent.Means(clause.phrase(noun)), "means", row);
  }
}
