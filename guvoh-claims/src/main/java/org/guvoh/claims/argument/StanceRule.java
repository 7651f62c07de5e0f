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
import org.guvoh.claims.content.Judged;
import org.guvoh.claims.lexicon.WordClasses;
import org.guvoh.claims.syntax.LemmaTable;
import org.guvoh.claims.syntax.Roles;
import org.guvoh.core.claim.AboutTarget;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.Modality;
import org.guvoh.core.claim.Polarity;
import org.guvoh.core.claim.Stance;
import org.guvoh.core.statement.Manner;
import org.guvoh.core.statement.Statement;
import org.guvoh.core.text.Passage;

/**
 * Judgements of what others said: predicates of the table {@code stance-predicates.tsv} ("is
 * baseless", "could not be confirmed", "stands by"). Rows that want a negation ("could not
 * confirm") count only with one; with the others a negation turns doubt and endorsement round.
 *
 * <p>What it is about is the subject or object; the statement is the last one before the clause
 * that is not the speaker's own.
 */
public final class StanceRule implements ClauseRule {
  private static final int LONGEST_VERDICT = 7;
  private final LemmaTable predicates = LemmaTable.resource("stance-predicates");
  private final LemmaTable said = LemmaTable.resource("said-things");

  @Override
  public List<ClaimDraft> read(Telling telling, Clause clause) {
    List<ClaimDraft> drafts = new ArrayList<>();
    if (clause.isQuestion() || telling.judge().isInCondition(clause)) {
      return drafts;
    }
    predicates
        .at(clause.tree(), clause.predicate(), row -> fitsVoice(clause, row.get("about")))
        .filter(row -> !denies(telling, clause))
        .flatMap(row -> draft(telling, clause, row))
        .ifPresent(drafts::add);
    if (clause.predicate() == 0 || clause.tree().head(clause.predicate()) < 0) {
      verdict(telling, clause).ifPresent(drafts::add);
    }
    return drafts;
  }

  /** "Verdict: false": a short sentence in which a judging word follows a colon. */
  private Optional<ClaimDraft> verdict(Telling telling, Clause clause) {
    int colon = clause.sentence().lower().indexOf(":");
    if (colon < 0 || clause.sentence().size() > LONGEST_VERDICT) {
      return Optional.empty();
    }
    for (int word = colon + 1; word < clause.sentence().size(); word++) {
      Optional<LemmaTable.Match> row =
          predicates.at(clause.tree(), word).filter(found -> found.get("about").equals("subject"));
      if (row.isPresent()) {
        Clause judged = new Clause(clause.sentence(), clause.tree(), word);
        return Optional.of(
            Drafts.of(
                    judged,
                    new ClaimContent.About(
                        AboutTarget.STATEMENT,
                        "what was said before",
                        before(telling, clause).map(Statement::id),
                        Stance.valueOf(row.get().get("stance").toUpperCase(Locale.ROOT)),
                        clause.line(word, word + 1)),
                    clause.sentence().passage(0, word + 1),
                    new Judged(Polarity.AFFIRMED, Modality.ACTUAL, Optional.empty()),
                    "stance",
                    row.get().rowName())
                .untied());
      }
    }
    return Optional.empty();
  }

  private Optional<ClaimDraft> draft(Telling telling, Clause clause, LemmaTable.Match row) {
    boolean negated = telling.judge().polarity(clause) == Polarity.NEGATED;
    boolean wants = row.get("negation").equals("wanted");
    if (wants != negated && (wants || row.get("negation").equals("barred"))) {
      return Optional.empty();
    }
    Optional<Integer> about = about(clause, row);
    if (about.isEmpty() && !row.get("about").equals("nothing")) {
      return Optional.empty();
    }
    Stance told = Stance.valueOf(row.get("stance").toUpperCase(Locale.ROOT));
    Stance stance = negated && !wants ? turned(told) : told;
    Optional<Statement> statement = before(telling, clause);
    String what = about.map(clause::phrase).orElse("what was said before");
    String trait =
        stance == Stance.TRAIT
            ? clause.line(clause.predicate(), clause.predicate() + 1)
            : clause.core();
    return Optional.of(
        Drafts.of(
                clause,
                new ClaimContent.About(
                    AboutTarget.STATEMENT, what, statement.map(Statement::id), stance, trait),
                clause.passage(),
                new Judged(Polarity.AFFIRMED, Modality.ACTUAL, telling.judge().condition(clause)),
                "stance",
                row.rowName())
            .untied());
  }

  /** What is judged is the subject of a passive or of "to be", else the object. */
  private static boolean fitsVoice(Clause clause, String about) {
    boolean passive =
        Roles.isPassive(clause.tree(), clause.predicate())
            || !Roles.isVerb(clause.tree(), clause.predicate());
    return !(about.equals("object") && passive) && (!about.equals("subject") || passive);
  }

  /** Whether the predicate is the cue of a denial, whose content stands under it. */
  private static boolean denies(Telling telling, Clause clause) {
    Passage word = clause.sentence().passage(clause.predicate(), clause.predicate() + 1);
    return telling.report().statements().stream()
        .map(statement -> statement.chain().innermost())
        .filter(link -> link.manner() == Manner.DENIES)
        .flatMap(link -> link.cue().stream())
        .anyMatch(cue -> cue.contains(word));
  }

  private static Stance turned(Stance stance) {
    return switch (stance) {
      case DOUBTS -> Stance.ENDORSES;
      case ENDORSES -> Stance.DOUBTS;
      case CHALLENGES_UP -> Stance.CHALLENGES_UP;
      case CHALLENGES_DOWN -> Stance.CHALLENGES_DOWN;
      case TRAIT -> Stance.TRAIT;
    };
  }

  /** The noun that is judged: a thing said, or a pronoun that stands for one. */
  private Optional<Integer> about(Clause clause, LemmaTable.Match row) {
    List<Integer> candidates =
        switch (row.get("about")) {
          case "subject" -> clause.subjects();
          case "object" -> clause.sufferers();
          case "nothing" -> List.of();
          default -> clause.oblique(row.row().list("about")).map(List::of).orElse(List.of());
        };
    return candidates.stream()
        .filter(
            word ->
                row.get("of").equals("any")
                    || (row.get("of").isEmpty()
                        && WordClasses.STANDARD.has("statement-pronoun", clause.tree().form(word)))
                    || said.at(clause.tree(), word).isPresent())
        .findFirst();
  }

  /** The last statement before the clause that does not hold it. */
  private static Optional<Statement> before(Telling telling, Clause clause) {
    int at = clause.passage().start();
    return telling.report().statements().stream()
        .filter(statement -> statement.content().end() <= at)
        .reduce((earlier, later) -> later);
  }
}
