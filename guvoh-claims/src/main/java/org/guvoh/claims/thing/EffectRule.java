package org.guvoh.claims.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guvoh.claims.clause.Clause;
import org.guvoh.claims.clause.ClauseRule;
import org.guvoh.claims.clause.Drafts;
import org.guvoh.claims.clause.Telling;
import org.guvoh.claims.content.ClaimDraft;
import org.guvoh.claims.syntax.LemmaTable;
import org.guvoh.claims.syntax.Roles;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.ThingEffect;

/**
 * What befell a thing: seized, destroyed, damaged or disrupted, by the table {@code
 * thing-effects.tsv}. Verbs with many meanings ("take", "close") count only with things of the
 * kinds that their row names. People are no things: what befalls them is a toll.
 */
public final class EffectRule implements ClauseRule {
  private final LemmaTable effects = LemmaTable.resource("thing-effects");
  private final Things things = new Things();

  @Override
  public List<ClaimDraft> read(Telling telling, Clause clause) {
    Optional<LemmaTable.Match> row = effects.at(clause.tree(), clause.predicate());
    List<ClaimDraft> drafts = new ArrayList<>();
    if (!clause.isQuestion()) {
      attributes(telling, clause, drafts);
    }
    if (row.isEmpty() || clause.isQuestion() || telling.judge().isInCondition(clause)) {
      return drafts;
    }
    boolean passive =
        Roles.isPassive(clause.tree(), clause.predicate())
            || clause.oblique(List.of("from")).isPresent();
    if (row.get().get("attribute").equals("passive") && !passive) {
      return drafts;
    }
    List<Integer> befallen =
        suffering(clause, row.get()).stream()
            .filter(thing -> things.fits(clause, thing, row.get().row().list("kinds")))
            .toList();
    if (!befallen.isEmpty()) {
      String what =
          befallen.size() == 1 ? clause.phrase(befallen.get(0)) : clause.phrases(befallen);
      drafts.add(
          Drafts.of(telling, clause, effect(what, row.get()), "effect", row.get().rowName()));
    }
    return drafts;
  }

  /** "41 burnt huts": the attribute of a noun that the predicate holds. */
  private void attributes(Telling telling, Clause clause, List<ClaimDraft> drafts) {
    Tree tree = clause.tree();
    for (int word = 0; word < tree.size(); word++) {
      int noun = tree.head(word);
      boolean own = tree.relation(word).equals("amod") && noun >= 0 && clause.holds(noun);
      Optional<LemmaTable.Match> row =
          own
              ? effects.at(tree, word).filter(found -> found.get("attribute").equals("yes"))
              : Optional.empty();
      if (row.isPresent() && things.fits(clause, noun, row.get().row().list("kinds"))) {
        drafts.add(
            Drafts.of(
                clause,
                effect(clause.phrase(noun), row.get()),
                clause.sentence().passage(Math.min(word, noun), Math.max(word, noun) + 1),
                telling.judge().judge(clause).plain(),
                "effect",
                row.get().rowName()));
      }
    }
  }

  private static ClaimContent effect(String thing, LemmaTable.Match row) {
    return new ClaimContent.Effect(
        thing, ThingEffect.valueOf(row.get("effect").toUpperCase(Locale.ROOT)));
  }

  private static List<Integer> suffering(Clause clause, LemmaTable.Match row) {
    return switch (row.get("thing")) {
      case "subject" -> clause.subjects();
      case "either" -> clause.sufferers().isEmpty() ? clause.subjects() : clause.sufferers();
      default ->
          clause.oblique(List.of(row.get("thing"))).map(List::of).orElseGet(clause::sufferers);
    };
  }
}
