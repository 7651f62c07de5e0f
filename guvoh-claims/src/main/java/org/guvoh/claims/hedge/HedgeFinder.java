package org.guvoh.claims.hedge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.LexiconMatch;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.core.Provenance;
import org.guvoh.core.claim.Hedge;
import org.guvoh.core.text.Passage;

/**
 * Finds the words of a sentence that weaken what it tells, with their grade, and the words on the
 * quality of evidence, which are nobody's doubt.
 *
 * <p>A negation right before a hedge, with at most an adverb between, turns it: the table says to
 * which grade, or that the negated words are no hedge. Words inside a phrase on evidence
 * ("unverified footage") are no hedge. Which claim a hedge weakens is for the caller to judge.
 * Immutable.
 */
public final class HedgeFinder {
  private static final int NEGATION_REACH = 2;
  private final Lexicon hedges = Lexicon.resource("hedges");
  private final Lexicon evidence = Lexicon.resource("evidence");
  private final Lexicon negations = Lexicon.resource("negations");

  /** A hedge with its tokens and why it is one. */
  public record Found(int start, int end, Hedge hedge, Provenance provenance) {}

  /** Words on the quality of evidence. */
  public record Evidence(int start, int end, Passage passage, Quality quality) {}

  /** How well a thing is documented, as the text says. */
  public enum Quality {
    WEAK,
    OPEN,
    STRONG
  }

  /** The hedges of a sentence from left to right. */
  public List<Found> hedges(SentenceView sentence) {
    List<LexiconMatch> documented = evidence.all(sentence);
    List<Found> found = new ArrayList<>();
    for (LexiconMatch match : hedges.outsideTimes(sentence, 0, sentence.size())) {
      boolean inside =
          documented.stream()
              .anyMatch(other -> other.start() < match.end() && match.start() < other.end());
      if (!inside) {
        found(sentence, match).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Found> found(SentenceView sentence, LexiconMatch match) {
    Optional<LexiconMatch> negation = negation(sentence, match.start());
    String grade = negation.isPresent() ? match.get("negated") : match.get("grade");
    if (grade.isEmpty()) {
      return Optional.empty();
    }
    int start = negation.map(LexiconMatch::start).orElse(match.start());
    List<String> rows = new ArrayList<>(List.of(match.rowName()));
    negation.ifPresent(word -> rows.add(word.rowName()));
    Passage words = sentence.passage(start, match.end());
    Provenance why =
        new Provenance(
            "hedge:" + match.get("kind"), rows, "\"" + words.exact() + "\" has grade " + grade);
    return Optional.of(
        new Found(start, match.end(), new Hedge(Integer.parseInt(grade), words), why));
  }

  /** A negation whose scope begins with the hedge: right before it, or before one adverb. */
  private Optional<LexiconMatch> negation(SentenceView sentence, int hedge) {
    for (int token = hedge - 1; token >= Math.max(0, hedge - NEGATION_REACH); token--) {
      Optional<LexiconMatch> negation = negations.at(sentence, token);
      if (negation.isPresent()) {
        return negation;
      }
      if (!sentence.is("degree", token)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The words on the quality of evidence, from left to right. */
  public List<Evidence> evidence(SentenceView sentence) {
    return evidence.all(sentence).stream()
        .map(
            match ->
                new Evidence(
                    match.start(),
                    match.end(),
                    sentence.passage(match.start(), match.end()),
                    Quality.valueOf(match.get("quality").toUpperCase(java.util.Locale.ROOT))))
        .toList();
  }
}
