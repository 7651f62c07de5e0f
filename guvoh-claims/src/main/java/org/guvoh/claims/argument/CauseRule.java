package org.guvoh.claims.argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guvoh.claims.clause.Clause;
import org.guvoh.claims.clause.ClauseRule;
import org.guvoh.claims.clause.Drafts;
import org.guvoh.claims.clause.Telling;
import org.guvoh.claims.content.ClaimDraft;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.LexiconMatch;
import org.guvoh.claims.syntax.LemmaTable;
import org.guvoh.claims.syntax.NounPhrase;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.text.Passage;

/**
 * What led to what, and why an attack was made: verbs of {@code cause-verbs.tsv} and the joints of
 * {@code cause-joints.tsv} ("because", "due to", "in retaliation for"). Where the clause they hang
 * on tells of violence they give its motive, and joints that only give motives give nothing else.
 */
public final class CauseRule implements ClauseRule {
  private final LemmaTable verbs = LemmaTable.resource("cause-verbs");
  private final Lexicon joints = Lexicon.resource("cause-joints");
  private final LemmaTable deeds = LemmaTable.resource("deed-verbs");

  @Override
  public List<ClaimDraft> read(Telling telling, Clause clause) {
    List<ClaimDraft> drafts = new ArrayList<>();
    if (clause.isQuestion()) {
      return drafts;
    }
    verb(telling, clause).ifPresent(drafts::add);
    drafts.addAll(motives(telling, clause));
    Tree tree = clause.tree();
    for (int child : tree.children(clause.predicate())) {
      if (tree.isA(child, "obl", "advcl", "nmod", "advmod")) {
        joint(telling, clause, child).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /** "The ruling led to fighting", "fighting caused by the ruling". */
  private Optional<ClaimDraft> verb(Telling telling, Clause clause) {
    return verbs
        .at(clause.tree(), clause.predicate())
        .flatMap(
            row -> {
              Optional<Integer> cause = clause.doers().stream().findFirst();
              Optional<Integer> outcome =
                  row.row().list("outcome").isEmpty()
                      ? clause.sufferers().stream().findFirst()
                      : clause.oblique(row.row().list("outcome"));
              boolean turned = row.get("turned").equals("yes");
              return cause.isPresent() && outcome.isPresent()
                  ? Optional.of(
                      Drafts.of(
                              telling,
                              clause,
                              new ClaimContent.Cause(
                                  words(clause, turned ? outcome.get() : cause.get()),
                                  words(clause, turned ? cause.get() : outcome.get())),
                              "cause",
                              row.rowName())
                          .untied())
                  : Optional.empty();
            });
  }

  private static Passage words(Clause clause, int head) {
    NounPhrase phrase = NounPhrase.whole(clause.tree(), head);
    return clause.sentence().passage(phrase.from(), phrase.to());
  }

  /** "In retaliation for the raid": a reason of somebody's, wherever it hangs. */
  private List<ClaimDraft> motives(Telling telling, Clause clause) {
    Tree tree = clause.tree();
    List<ClaimDraft> drafts = new ArrayList<>();
    for (LexiconMatch joint : joints.all(clause.sentence())) {
      int top = joint.end();
      while (top < tree.size() && tree.head(top) > top) {
        top = tree.head(top);
      }
      boolean own =
          joint.get("only").equals("motive")
              && joint.end() < tree.size()
              && tree.tag(top).equals("NOUN")
              && clause.holds(joint.start());
      if (own) {
        drafts.add(
            Drafts.of(
                clause,
                new ClaimContent.Motive(
                    clause.line(joint.end(), NounPhrase.whole(tree, top).to()), Optional.empty()),
                clause.sentence().passage(joint.start(), NounPhrase.whole(tree, top).to()),
                telling.judge().judge(clause).plain(),
                "motive",
                joint.rowName()));
      }
    }
    return drafts;
  }

  private Optional<ClaimDraft> joint(Telling telling, Clause clause, int child) {
    Tree tree = clause.tree();
    int first = tree.subtree(child).nextSetBit(0);
    while (first < tree.size() && tree.isPunctuation(first)) {
      first++;
    }
    Optional<LexiconMatch> joint =
        first < tree.size() ? joints.at(clause.sentence(), first) : Optional.empty();
    if (joint.isEmpty()
        || joint.get().get("only").equals("motive")
        || joint.get().end() >= tree.subtree(child).length()) {
      return Optional.empty();
    }
    Optional<Passage> reason =
        clause.spread(
            tree.subtree(
                child, below -> tree.isA(below, "case", "mark", "fixed") && below < child));
    Optional<Passage> behind =
        Optional.of(clause.sentence().passage(joint.get().end(), tree.subtree(child).length()));
    Passage words = behind.or(() -> reason).get();
    boolean deed = deeds.at(tree, clause.predicate()).isPresent();
    String row = joint.get().rowName();
    if (deed) {
      return Optional.of(
          Drafts.of(
              clause,
              new ClaimContent.Motive(tidy(words), Optional.empty()),
              clause.wholePassage(),
              telling.judge().judge(clause),
              "motive",
              row));
    }

    Passage outcome = clause.passage();
    return Optional.of(
        Drafts.of(
                clause,
                new ClaimContent.Cause(words, withoutReason(clause, child).orElse(outcome)),
                clause.wholePassage(),
                telling.judge().judge(clause).plain(),
                "cause",
                row)
            .untied());
  }

  private static Optional<Passage> withoutReason(Clause clause, int reason) {
    Tree tree = clause.tree();
    var words =
        tree.subtree(clause.predicate(), child -> child == reason || tree.isA(child, "parataxis"));
    int split = tree.subtree(reason).nextSetBit(0);
    if (split > clause.predicate()) {
      words.clear(split, tree.size());
    } else {
      words.clear(0, tree.subtree(reason).length());
    }
    return clause.spread(words);
  }

  private static String tidy(Passage words) {
    return Clause.line(words).replaceAll("[,.;]+$", "");
  }
}
