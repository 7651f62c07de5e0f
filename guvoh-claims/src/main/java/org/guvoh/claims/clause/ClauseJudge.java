package org.guvoh.claims.clause;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.guvoh.claims.content.Judged;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.WordClasses;
import org.guvoh.claims.syntax.LemmaTable;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.claim.Modality;
import org.guvoh.core.claim.Polarity;
import org.guvoh.core.table.Table;
import org.guvoh.core.text.Passage;

/**
 * Polarity, modality and condition of a clause by its tree: negations and auxiliaries that hang on
 * the predicate, verbs above it ("plans to …"), adverbs, and "if" clauses beside it or beside the
 * clause it is part of. A condition does not change the modality. Stateless.
 */
public final class ClauseJudge {
  private static final int LONGEST_CLIMB = 6;
  private final LemmaTable modals = LemmaTable.resource("clause-modals");
  private final Lexicon questionWords = Lexicon.resource("question-words");
  private final Table conditions = Table.resource(Lexicon.class, "conditions");

  public Judged judge(Clause clause) {
    return new Judged(polarity(clause), modality(clause), condition(clause));
  }

  public Polarity polarity(Clause clause) {
    Tree tree = clause.tree();
    boolean negated = isNegation(tree, clause.predicate());
    for (int word : tree.children(clause.predicate())) {
      boolean direct = tree.isA(word, "advmod", "det", "cc:preconj", "nsubj", "obj", "aux");
      negated |= direct && isNegating(tree, word);
    }
    if (!negated && tree.isA(clause.predicate(), "xcomp")) {
      int upper = tree.head(clause.predicate());
      negated = upper >= 0 && tree.children(upper).stream().anyMatch(w -> isNegation(tree, w));
    }
    return negated ? Polarity.NEGATED : Polarity.AFFIRMED;
  }

  /** "Not", "never", "no guard", "nobody", "none of". */
  private static boolean isNegating(Tree tree, int word) {
    return isNegation(tree, word)
        || tree.children(word).stream()
            .anyMatch(child -> tree.isA(child, "det") && tree.form(child).equals("no"));
  }

  private static boolean isNegation(Tree tree, int word) {
    return WordClasses.STANDARD.has("negation", tree.form(word));
  }

  public Modality modality(Clause clause) {
    Tree tree = clause.tree();
    int word = clause.predicate();
    for (int step = 0; step < LONGEST_CLIMB && word >= 0; step++) {
      for (int child : tree.children(word)) {
        Optional<Modality> told =
            tree.isA(child, "aux", "advmod") ? told(tree, child) : Optional.empty();
        if (told.isPresent()) {
          return told.get();
        }
      }
      boolean joined = tree.isA(word, "conj") && !hasOwnSubject(tree, word);
      int above = tree.head(word);
      if (tree.isA(word, "xcomp") && above >= 0 && told(tree, above).isPresent()) {
        return told(tree, above).get();
      }
      word = joined || tree.isA(word, "xcomp") ? above : -1;
    }
    return Modality.ACTUAL;
  }

  private static boolean hasOwnSubject(Tree tree, int word) {
    return tree.children(word).stream().anyMatch(child -> tree.isA(child, "nsubj", "aux"));
  }

  private Optional<Modality> told(Tree tree, int word) {
    return modals
        .at(tree, word)
        .map(row -> Modality.valueOf(row.get("modality").toUpperCase(Locale.ROOT)));
  }

  /** The "if" clause beside the clause, or beside a clause that it is part of. */
  public Optional<Passage> condition(Clause clause) {
    Tree tree = clause.tree();
    int word = clause.predicate();
    for (int step = 0; step < LONGEST_CLIMB && word >= 0; step++) {
      for (int child : tree.children(word)) {
        if (isCondition(tree, child) && child != clause.predicate()) {
          return clause.spread(tree.subtree(child));
        }
      }
      word = tree.isA(word, "xcomp", "ccomp", "conj", "csubj") ? tree.head(word) : -1;
    }
    return Optional.empty();
  }

  /**
   * Whether the clause stands inside a condition or a question, so that nothing is claimed by it.
   */
  public boolean isInCondition(Clause clause) {
    Tree tree = clause.tree();
    int word = clause.predicate();
    for (int step = 0; step < LONGEST_CLIMB && word >= 0; step++) {
      boolean asked =
          tree.isA(word, "ccomp", "acl", "csubj")
              && (isAsking(tree.marker(word)) || opensWithQuestionWord(clause, word));
      if (isCondition(tree, word) || asked) {
        return true;
      }
      word = tree.head(word);
    }
    return false;
  }

  private boolean opensWithQuestionWord(Clause clause, int word) {
    int first = clause.tree().subtree(word).nextSetBit(0);
    return first >= 0 && questionWords.has(clause.sentence(), first);
  }

  private static boolean isAsking(String marker) {
    return marker.equals("whether") || marker.equals("if");
  }

  private boolean isCondition(Tree tree, int word) {
    if (!tree.isA(word, "advcl")) {
      return false;
    }
    BitSet words = tree.subtree(word);
    int first = words.nextSetBit(0);
    while (first >= 0 && first < tree.size() && tree.isPunctuation(first)) {
      first++;
    }
    for (Table.Row row : conditions.rows()) {
      for (String form : row.list("forms")) {
        if (startsWith(tree, first, List.of(form.split(" ")))) {
          return true;
        }
      }
    }
    return isInverted(tree, word, first);
  }

  private static boolean startsWith(Tree tree, int first, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!tree.form(first + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** "Had they been installed, …", "Should the ministry refuse, …". */
  private static boolean isInverted(Tree tree, int word, int first) {
    return Set.of("had", "should", "were").contains(tree.form(first))
        && tree.head(first) == word
        && tree.isA(first, "aux", "cop", "aux:pass");
  }
}
