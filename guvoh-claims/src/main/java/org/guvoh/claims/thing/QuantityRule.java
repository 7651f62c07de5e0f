package org.guvoh.claims.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guvoh.claims.clause.Clause;
import org.guvoh.claims.clause.ClauseRule;
import org.guvoh.claims.clause.Drafts;
import org.guvoh.claims.clause.Telling;
import org.guvoh.claims.content.ClaimDraft;
import org.guvoh.claims.count.CountFinder;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.syntax.LemmaTable;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.count.CountInterval;
import org.guvoh.core.mention.Mention;
import org.guvoh.core.text.Passage;

/**
 * Numbers that are no tolls: of things seized or destroyed, of people who come and go, of money and
 * measures, as far as a coder would keep them.
 *
 * <p>Left out: zero ("no correction"), the number of a page or ward, ages, times and how long
 * before or after, distances that only place something, speakers ("two witnesses said"), and small
 * numbers of things of which the clause says no effect ("between two banks"). Numbers that count
 * harmed people are tolls; the caller takes those out.
 */
public final class QuantityRule implements ClauseRule {
  private static final int SMALL = 3;
  private static final Set<String> MODIFIER =
      Set.of("nummod", "compound", "amod", "advmod", "det", "flat");
  private static final List<String> KEPT =
      List.of(
          "weapon",
          "explosive",
          "vehicle",
          "building",
          "device",
          "goods",
          "animal",
          "infrastructure");
  private final Things things = new Things();
  private final LemmaTable counted = LemmaTable.resource("counted-nouns");
  private final LemmaTable units = LemmaTable.resource("quantity-units");
  private final LemmaTable effects = LemmaTable.resource("thing-effects");
  private final Lexicon harms = Lexicon.resource("effects");
  private final Lexicon people = Lexicon.resource("people");

  @Override
  public List<ClaimDraft> read(Telling telling, Clause clause) {
    List<ClaimDraft> drafts = new ArrayList<>();
    if (clause.isQuestion() || telling.judge().isInCondition(clause)) {
      return drafts;
    }
    for (CountFinder.Found number : telling.numbers()) {
      int noun = counted(clause.tree(), number);
      if (noun >= 0 && clause.holds(noun) && isKept(telling, clause, number, noun)) {
        drafts.add(quantity(telling, clause, number, noun));
      }
    }
    return drafts;
  }

  /** The noun that a number counts, behind it, or -1. */
  private static int counted(Tree tree, CountFinder.Found number) {
    int at = number.end() - 1;
    while (at > number.start() && !tree.tag(at).equals("NUM")) {
      at--;
    }
    if (tree.tag(at).equals("NOUN")) {
      at = number.end() - 1;
    }
    int steps = 0;
    while (at >= 0 && steps < 4 && MODIFIER.contains(tree.relation(at))) {
      at = tree.head(at);
      steps++;
    }
    if (at >= number.end() && tree.tag(at).equals("NOUN")) {
      return at;
    }
    return at >= number.start() && at < number.end() ? ofPhrase(tree, at) : -1;
  }

  /** "Two of the transformers". */
  private static int ofPhrase(Tree tree, int number) {
    return tree.children(number).stream()
        .filter(child -> tree.isA(child, "nmod") && tree.marker(child).equals("of"))
        .filter(child -> tree.tag(child).equals("NOUN"))
        .findFirst()
        .orElse(-1);
  }

  private boolean isKept(Telling telling, Clause clause, CountFinder.Found number, int noun) {
    SentenceView sentence = clause.sentence();
    boolean zero = number.count().high().orElse(1) == 0;
    boolean vague =
        sentence.is("vague-number", number.start())
            || sentence.is("vague-number", number.end() - 1);
    boolean inName = number.start() > 0 && sentence.lower(number.start() - 1).equals("-");
    boolean named = sentence.mentionAt(Mention.class, number.start()).isPresent();
    if (zero
        || vague
        || inName
        || named
        || sentence.isTime(noun)
        || isHarmed(clause, noun)
        || speaks(telling, noun)) {
      return false;
    }
    String unit = units.at(clause.tree(), noun).map(row -> row.get("kind")).orElse("");
    return switch (unit) {
      case "none" -> false;
      case "length" -> !clause.tree().isA(noun, "obl") && behind(sentence, noun, "of");
      case "duration" -> isDuration(sentence, number, noun);
      case "measure" -> true;
      default -> isManyOrMoved(clause, number, noun);
    };
  }

  /** Not a few, or of a thing that the clause says something befell. */
  private boolean isManyOrMoved(Clause clause, CountFinder.Found number, int noun) {
    boolean many = number.count().high().orElse(Long.MAX_VALUE) > SMALL;
    boolean kept =
        things.fits(clause, noun, KEPT)
            || people.has(clause.sentence(), noun)
            || counted.has(clause.tree(), noun);
    return (kept && many)
        || (effects.has(clause.tree(), clause.predicate()) && things.fits(clause, noun, KEPT));
  }

  private static boolean behind(SentenceView sentence, int noun, String word) {
    return sentence.lowerOrEmpty(noun + 1).equals(word);
  }

  /** "For two hours", "lasted two hours"; not "two hours ago", "two hours after". */
  private static boolean isDuration(SentenceView sentence, CountFinder.Found number, int noun) {
    boolean reckons = sentence.is("reckoning", noun + 1);
    return !reckons && sentence.is("lasting", number.start() - 1);
  }

  private boolean isHarmed(Clause clause, int noun) {
    boolean person = people.has(clause.sentence(), noun);
    return person && !harms.all(clause.sentence()).isEmpty();
  }

  private static boolean speaks(Telling telling, int noun) {
    Passage word = telling.sentence().passage(noun, noun + 1);
    return telling.report().statements().stream()
        .flatMap(statement -> statement.chain().innermost().speakerPassage().stream())
        .anyMatch(speaker -> speaker.contains(word));
  }

  private static ClaimDraft quantity(
      Telling telling, Clause clause, CountFinder.Found number, int noun) {
    SentenceView sentence = clause.sentence();
    CountInterval count = number.count();
    Passage words =
        sentence.passage(Math.min(number.start(), noun), Math.max(number.end(), noun + 1));
    return Drafts.of(
        clause,
        new ClaimContent.Quantity(what(clause, noun), Optional.of(count), Optional.empty()),
        words,
        telling.judge().judge(clause),
        "quantity",
        number.said().provenance().rows().stream().findFirst().orElse("rule:number"));
  }

  /** The noun with the nouns before it that belong to it. */
  private static String what(Clause clause, int noun) {
    Tree tree = clause.tree();
    StringBuilder words = new StringBuilder();
    for (int word = Math.max(0, noun - 3); word <= noun; word++) {
      boolean part =
          tree.head(word) == noun && tree.isA(word, "compound") && tree.tag(word).equals("NOUN");
      if (word == noun || part) {
        words.append(words.isEmpty() ? "" : " ").append(clause.line(word, word + 1));
      }
    }
    return words.toString();
  }
}
