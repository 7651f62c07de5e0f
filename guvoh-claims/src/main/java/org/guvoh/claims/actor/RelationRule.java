package org.guvoh.claims.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.guvoh.claims.clause.Clause;
import org.guvoh.claims.clause.ClauseRule;
import org.guvoh.claims.clause.Drafts;
import org.guvoh.claims.clause.Telling;
import org.guvoh.claims.content.ClaimDraft;
import org.guvoh.claims.syntax.LemmaTable;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.RelationKind;
import org.guvoh.core.mention.ActorMention;

/**
 * Relations between actors: verbs of the table {@code relation-verbs.tsv} ("armed", "belongs to")
 * and nouns of {@code relation-nouns.tsv} said of somebody ("he was the head of …") or put beside a
 * name ("…, treasurer of the Front").
 *
 * <p>Limits: an office put beside a name is kept only for organisations that are armed groups; a
 * speaker's title is no relation.
 */
public final class RelationRule implements ClauseRule {
  private final LemmaTable verbs = LemmaTable.resource("relation-verbs");
  private final LemmaTable nouns = LemmaTable.resource("relation-nouns");

  @Override
  public List<ClaimDraft> read(Telling telling, Clause clause) {
    List<ClaimDraft> drafts = new ArrayList<>();
    if (clause.isQuestion() || telling.judge().isInCondition(clause)) {
      return drafts;
    }
    verb(telling, clause).ifPresent(drafts::add);
    said(telling, clause).ifPresent(drafts::add);
    drafts.addAll(beside(telling, clause));
    return drafts;
  }

  private Optional<ClaimDraft> verb(Telling telling, Clause clause) {
    Optional<LemmaTable.Match> row = verbs.at(clause.tree(), clause.predicate());
    if (row.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> from = part(clause, row.get().get("from"));
    Optional<Integer> to =
        part(clause, row.get().get("to")).filter(word -> !leadsPerson(clause, word, row.get()));
    if (from.isEmpty()
        || to.isEmpty()
        || !fits(clause, from.get(), row.get())
        || !fits(clause, to.get(), row.get())) {
      return Optional.empty();
    }
    return Optional.of(
        Drafts.of(
                telling,
                clause,
                relation(telling, clause, from.get(), to.get(), row.get()),
                "relation",
                row.get().rowName())
            .untied());
  }

  private static Optional<Integer> part(Clause clause, String role) {
    return switch (role) {
      case "doer" -> clause.doers().stream().findFirst();
      case "sufferer" -> clause.sufferers().stream().findFirst();
      default -> clause.oblique(List.of(role.split("/")));
    };
  }

  /** Verbs that only actors suffer take any noun; others want one that names somebody. */
  private static boolean fits(Clause clause, int noun, LemmaTable.Match row) {
    String tag = clause.tree().tag(noun);
    boolean nominal = tag.equals("NOUN") || tag.equals("PROPN");
    return nominal && (Actors.is(clause, noun) || row.get("of").equals("any"));
  }

  /** "The one candidate leads the other": nobody heads a person. */
  private static boolean leadsPerson(Clause clause, int noun, LemmaTable.Match row) {
    return row.get("kind").equals("head_of") && isPerson(clause, noun);
  }

  private static ClaimContent relation(
      Telling telling, Clause clause, int from, int to, LemmaTable.Match row) {
    return new ClaimContent.Relation(
        telling.referents().of(clause, from),
        telling.referents().of(clause, to),
        RelationKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
        Optional.empty());
  }

  /** "X was the head of Y". */
  private Optional<ClaimDraft> said(Telling telling, Clause clause) {
    Tree tree = clause.tree();
    int noun = clause.predicate();
    boolean predicated = tree.hasChild(noun, "cop") && !tree.isA(noun, "xcomp");
    Optional<LemmaTable.Match> row = predicated ? nouns.at(tree, noun) : Optional.empty();
    List<Integer> subjects = clause.subjects();
    Optional<Integer> body = body(tree, noun);
    if (row.isEmpty()
        || subjects.isEmpty()
        || !isNamed(clause, subjects.get(0))
        || body.isEmpty()
        || !isNamed(clause, body.get())) {
      return Optional.empty();
    }
    return Optional.of(
        Drafts.of(
                telling,
                clause,
                relation(telling, clause, subjects.get(0), body.get(), row.get()),
                "relation",
                row.get().rowName())
            .untied());
  }

  /** "Orvel Tasch, treasurer of the Front", "the Front's leader, Orvel Tasch". */
  private List<ClaimDraft> beside(Telling telling, Clause clause) {
    Tree tree = clause.tree();
    List<ClaimDraft> drafts = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      Optional<LemmaTable.Match> row = nouns.at(tree, word);
      int other = beside(tree, word);
      Optional<Integer> body = body(tree, word);
      if (row.isPresent()
          && other >= 0
          && body.isPresent()
          && isUnder(tree, word, clause.predicate())
          && isNamedGroup(clause, body.get())
          && isPerson(clause, other)) {
        drafts.add(
            Drafts.of(
                    clause,
                    relation(telling, clause, other, body.get(), row.get()),
                    clause
                        .sentence()
                        .passage(
                            Math.min(word, Math.min(other, body.get())),
                            Math.max(word, Math.max(other, body.get())) + 1),
                    telling.judge().judge(clause).plain(),
                    "relation",
                    row.get().rowName())
                .untied());
      }
    }
    return drafts;
  }

  private static int beside(Tree tree, int word) {
    if (tree.isA(word, "appos") && tree.head(word) >= 0) {
      return tree.head(word);
    }
    OptionalInt apposition = tree.child(word, "appos");
    return apposition.orElse(-1);
  }

  private static boolean isUnder(Tree tree, int word, int predicate) {
    int at = word;
    while (at >= 0 && !tree.tag(at).equals("VERB") && !tree.hasChild(at, "cop")) {
      at = tree.head(at);
    }
    return at == predicate;
  }

  private static boolean isNamed(Clause clause, int noun) {
    return clause.sentence().mentionAt(ActorMention.class, noun).isPresent()
        || clause.tree().tag(noun).equals("PROPN");
  }

  private static boolean isPerson(Clause clause, int noun) {
    return clause
        .sentence()
        .mentionAt(ActorMention.class, noun)
        .filter(mention -> mention.actor().kind() == ActorKind.PERSON)
        .isPresent();
  }

  private static boolean isNamedGroup(Clause clause, int noun) {
    return clause
        .sentence()
        .mentionAt(ActorMention.class, noun)
        .filter(mention -> mention.actor().kind() == ActorKind.GROUP)
        .isPresent();
  }

  /** "Of the Front", "the Front's", "for the Front". */
  private static Optional<Integer> body(Tree tree, int noun) {
    return tree.children(noun).stream()
        .filter(child -> tree.isA(child, "nmod"))
        .filter(
            child ->
                tree.relation(child).equals("nmod:poss")
                    || tree.marker(child).equals("of")
                    || tree.marker(child).equals("for"))
        .findFirst();
  }
}
