package org.guvoh.claims.argument;

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
import org.guvoh.claims.syntax.NounPhrase;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.PrecedentRank;

/**
 * How an event is said to stand to earlier ones: "the deadliest attack since …", "the first known
 * …"; a word of {@code precedent-words.tsv} on a noun of {@code precedent-nouns.tsv}, with a scope.
 * "First" wants "known", "such", "ever", "since" or "in … years" beside it.
 */
public final class PrecedentRule implements ClauseRule {
  private static final String[] OUTSIDE = {
    "acl:relcl", "appos", "conj", "cc", "cop", "nsubj", "case", "advcl", "parataxis", "punct"
  };
  private final LemmaTable words = LemmaTable.resource("precedent-words");
  private final LemmaTable nouns = LemmaTable.resource("precedent-nouns");

  @Override
  public List<ClaimDraft> read(Telling telling, Clause clause) {
    List<ClaimDraft> drafts = new ArrayList<>();
    if (clause.isQuestion()) {
      return drafts;
    }
    Tree tree = clause.tree();
    for (int noun = 0; noun < tree.size(); noun++) {
      boolean own = noun == clause.predicate() || tree.head(noun) == clause.predicate();
      if (own && nouns.at(tree, noun).isPresent()) {
        rank(clause, noun).ifPresent(row -> drafts.add(draft(telling, clause, row)));
      }
    }
    return drafts;
  }

  private record Ranked(LemmaTable.Match row, int noun) {}

  private Optional<Ranked> rank(Clause clause, int noun) {
    Tree tree = clause.tree();
    for (int child : tree.children(noun)) {
      Optional<LemmaTable.Match> row =
          tree.isA(child, "amod", "advmod", "nummod") ? words.at(tree, child) : Optional.empty();
      boolean superlative =
          row.isPresent()
              && (row.get().get("form").isEmpty()
                  || tree.form(child - 1).equals(row.get().get("form")));
      boolean scoped =
          superlative
              && row.get().row().list("with").stream()
                  .anyMatch(
                      word -> clause.wholePhrase(noun).toLowerCase(Locale.ROOT).contains(word));
      if (superlative && (row.get().row().list("with").isEmpty() || scoped)) {
        return row.map(found -> new Ranked(found, noun));
      }
    }
    return Optional.empty();
  }

  private ClaimDraft draft(Telling telling, Clause clause, Ranked ranked) {
    PrecedentRank rank = PrecedentRank.valueOf(ranked.row().get("rank").toUpperCase(Locale.ROOT));
    NounPhrase phrase = NounPhrase.whole(clause.tree(), ranked.noun());
    return Drafts.of(
        clause,
        new ClaimContent.Precedent(rank, scope(clause, ranked.noun())),
        clause.sentence().passage(phrase.from(), phrase.to()),
        telling.judge().judge(clause),
        "precedent",
        ranked.row().rowName());
  }

  /** The noun with all that limits it, without its article. */
  private static String scope(Clause clause, int noun) {
    Tree tree = clause.tree();
    return clause
        .spread(tree.subtree(noun, child -> tree.head(child) == noun && tree.isA(child, OUTSIDE)))
        .map(Clause::line)
        .orElseGet(() -> clause.wholePhrase(noun))
        .replaceFirst("^(?i)the\\s+", "");
  }
}
