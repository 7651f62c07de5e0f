package org.guvoh.claims.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guvoh.claims.clause.Clause;
import org.guvoh.claims.clause.ClauseRule;
import org.guvoh.claims.clause.Drafts;
import org.guvoh.claims.clause.Telling;
import org.guvoh.claims.content.ClaimDraft;
import org.guvoh.claims.syntax.LemmaTable;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.Direction;

/**
 * Where somebody stands on a topic: verbs and adjectives of the table {@code position-verbs.tsv}
 * with their topic. A shift is two positions, each with its own verb.
 */
public final class PositionRule implements ClauseRule {
  private final LemmaTable said = LemmaTable.resource("said-things");
  private final LemmaTable verbs = LemmaTable.resource("position-verbs");

  @Override
  public List<ClaimDraft> read(Telling telling, Clause clause) {
    Optional<LemmaTable.Match> row = verbs.at(clause.tree(), clause.predicate());
    if (row.isEmpty() || clause.isQuestion() || telling.judge().isInCondition(clause)) {
      return List.of();
    }
    Optional<Integer> topic =
        row.get().get("topic").isEmpty()
            ? clause.sufferers().stream().findFirst()
            : row.get().get("topic").equals("self")
                ? Optional.of(clause.predicate())
                : clause.oblique(row.get().row().list("topic"));
    boolean noun =
        topic
            .filter(word -> said.at(clause.tree(), word).isEmpty())
            .filter(
                word ->
                    clause.tree().tag(word).equals("NOUN")
                        || clause.tree().tag(word).equals("PROPN"))
            .isPresent();
    if (!noun) {
      return List.of();
    }
    Direction direction = Direction.valueOf(row.get().get("direction").toUpperCase(Locale.ROOT));
    return List.of(
        Drafts.of(
                telling,
                clause,
                new ClaimContent.Position(clause.phrase(topic.get()), direction),
                "position",
                row.get().rowName())
            .untied());
  }
}
