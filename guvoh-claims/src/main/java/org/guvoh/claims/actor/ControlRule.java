package org.guvoh.claims.actor;

import java.util.List;
import java.util.Optional;
import org.guvoh.claims.clause.Clause;
import org.guvoh.claims.clause.ClauseRule;
import org.guvoh.claims.clause.Drafts;
import org.guvoh.claims.clause.Telling;
import org.guvoh.claims.content.ClaimDraft;
import org.guvoh.claims.syntax.LemmaTable;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.mention.PlaceMention;
import org.guvoh.core.place.PlaceReference;

/**
 * Who holds what territory: verbs of the table {@code control-verbs.tsv} whose object is a named
 * place or a noun for ground of {@code territory-nouns.tsv}.
 */
public final class ControlRule implements ClauseRule {
  private final LemmaTable verbs = LemmaTable.resource("control-verbs");
  private final LemmaTable ground = LemmaTable.resource("territory-nouns");

  @Override
  public List<ClaimDraft> read(Telling telling, Clause clause) {
    Optional<LemmaTable.Match> row = verbs.at(clause.tree(), clause.predicate());
    if (row.isEmpty() || clause.isQuestion() || telling.judge().isInCondition(clause)) {
      return List.of();
    }
    Optional<Integer> holder =
        clause.doers().stream().filter(word -> Actors.is(clause, word)).findFirst();
    Optional<Integer> territory =
        (row.get().get("territory").isEmpty()
                ? clause.sufferers().stream().findFirst()
                : clause.oblique(row.get().row().list("territory")))
            .filter(word -> isGround(clause, word));
    if (holder.isEmpty() || territory.isEmpty()) {
      return List.of();
    }
    return List.of(
        Drafts.of(
                telling,
                clause,
                new ClaimContent.Control(
                    telling.referents().of(clause, holder.get()),
                    place(clause, territory.get()),
                    Optional.empty()),
                "control",
                row.get().rowName())
            .untied());
  }

  private boolean isGround(Clause clause, int noun) {
    return clause.sentence().mentionAt(PlaceMention.class, noun).isPresent()
        || ground.at(clause.tree(), noun).isPresent();
  }

  private static PlaceReference place(Clause clause, int noun) {
    return clause
        .sentence()
        .mentionAt(PlaceMention.class, noun)
        .map(PlaceMention::place)
        .orElseGet(() -> PlaceReference.unlocated(clause.phrase(noun), "described, not named"));
  }
}
