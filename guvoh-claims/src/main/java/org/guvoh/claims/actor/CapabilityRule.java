package org.guvoh.claims.actor;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.guvoh.claims.clause.Clause;
import org.guvoh.claims.clause.ClauseRule;
import org.guvoh.claims.clause.Drafts;
import org.guvoh.claims.clause.Telling;
import org.guvoh.claims.content.ClaimDraft;
import org.guvoh.claims.count.CountFinder;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.LexiconMatch;
import org.guvoh.claims.syntax.LemmaTable;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.Range;
import org.guvoh.core.count.CountInterval;

/**
 * What a post, a device or a force can do, and how far, by the tables {@code capability-verbs.tsv}
 * and {@code capability-holders.tsv}.
 *
 * <p>A length is a radius only where the words say so, a stretch where it is a length "of" border,
 * road or bank, else it is left unspecified.
 */
public final class CapabilityRule implements ClauseRule {
  private final LemmaTable verbs = LemmaTable.resource("capability-verbs");
  private final LemmaTable holders = LemmaTable.resource("capability-holders");
  private final LemmaTable ground = LemmaTable.resource("territory-nouns");
  private final Lexicon lengths = Lexicon.resource("length-units");

  @Override
  public List<ClaimDraft> read(Telling telling, Clause clause) {
    Optional<LemmaTable.Match> row = verbs.at(clause.tree(), clause.predicate());
    Optional<Integer> holder =
        clause.subjects().stream()
            .filter(word -> holders.at(clause.tree(), word).isPresent())
            .findFirst();
    boolean past = clause.tree().is(clause.predicate(), "Tense", "Past");
    if (row.isEmpty() || holder.isEmpty() || past || clause.isQuestion()) {
      return List.of();
    }
    String ability = clause.below(clause.predicate());
    Range range = range(telling, clause);
    return List.of(
        Drafts.of(
                telling,
                clause,
                new ClaimContent.Capability(
                    clause.phrase(holder.get()), range, Optional.of(ability)),
                "capability",
                row.get().rowName())
            .untied());
  }

  private Range range(Telling telling, Clause clause) {
    for (CountFinder.Found number : telling.numbers()) {
      Optional<LexiconMatch> unit =
          number.end() < clause.sentence().size()
              ? lengths.at(clause.sentence(), number.end())
              : Optional.empty();
      if (unit.isPresent()) {
        return range(clause, number, unit.get());
      }
    }
    return new Range.Unspecified(Clause.line(clause.passage()), Optional.empty());
  }

  private Range range(Clause clause, CountFinder.Found number, LexiconMatch unit) {
    long metres = Long.parseLong(unit.get("metres"));
    String words = clause.line(number.start(), unit.end());
    OptionalLong high = number.count().high();
    CountInterval length =
        new CountInterval(
            number.count().low() * metres,
            high.isPresent() ? OptionalLong.of(high.getAsLong() * metres) : OptionalLong.empty(),
            words);
    Tree tree = clause.tree();
    Optional<Integer> of =
        tree.children(unit.start()).stream()
            .filter(child -> tree.marker(child).equals("of"))
            .filter(child -> ground.at(tree, child).isPresent())
            .findFirst();
    if (of.isPresent()) {
      return new Range.Stretch(words + " of " + clause.phrase(of.get()), Optional.of(length));
    }
    boolean radius =
        clause.sentence().lowerOrEmpty(number.start() - 1).equals("within")
            || clause.sentence().lower().contains("radius");
    return radius ? new Range.Radius(length) : new Range.Unspecified(words, Optional.of(length));
  }
}
