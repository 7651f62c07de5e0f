package org.guvoh.names.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guvoh.core.place.PlaceReference;

/**
 * Unknown places by grammar alone: after a preposition of place ("near X"), after a direction
 * ("north of X"), or before the area that contains them ("X, Tajikistan").
 *
 * <p>The weakest evidence: the reason says so, and any other rule wins against it.
 */
final class PlacePrepositionRule implements NameRule {
  private static final int LONGEST_PLACE = 3;

  @Override
  public List<Candidate> apply(SentenceWords words) {
    List<Candidate> found = new ArrayList<>();
    if (!words.isPlain()) {
      return found;
    }
    for (int first : words.runStarts()) {
      int end = words.runEnd(first);
      if (end - first <= LONGEST_PLACE && isFree(words, first, end)) {
        reason(words, first, end)
            .ifPresent(reason -> found.add(candidate(words, first, end, reason)));
      }
    }
    return found;
  }

  /** Nothing joins the run to a longer name of another kind. */
  private static boolean isFree(SentenceWords words, int first, int end) {
    boolean longer = words.isCapital(end) || words.isCapital(first - 1);
    return !longer
        && !words.tables().isGivenName(words.form(first))
        && !words.isAcronym(first)
        && !ActorVerbs.says(words, end);
  }

  private static Optional<String> reason(SentenceWords words, int first, int end) {
    String quoted = words.form(first - 1);
    boolean marked = quoted.equals("“") || quoted.equals("\"") || quoted.equals("‘");
    String before = words.form(marked ? first - 2 : first - 1);
    boolean place = words.tables().isPreposition(before, "place");
    boolean measured =
        words.tables().isPreposition(before, "measure")
            && words.tables().isDirection(words.form(first - 2));
    if (place || measured) {
      return words.isPossessive(end)
          ? Optional.empty()
          : Optional.of("unknown name after \"" + before + "\": taken for a place");
    }
    return isInsideKnownArea(words, first, end)
        ? Optional.of("unknown name before the area \"" + words.form(end + 1) + "\"")
        : Optional.empty();
  }

  private static boolean isInsideKnownArea(SentenceWords words, int first, int end) {
    return words.form(end).equals(",")
        && words.isSureCapital(first)
        && words.findKnownPlace(end + 1).filter(of -> !of.demonym()).isPresent()
        && words.form(end + 2).equals(",");
  }

  private static Candidate candidate(SentenceWords words, int first, int end, String reason) {
    String name = words.said(first, end);
    return Candidate.place(
        words.passage(first, end),
        Candidate.Strength.LIKELY,
        PlaceReference.unlocated(name, reason),
        name);
  }
}
