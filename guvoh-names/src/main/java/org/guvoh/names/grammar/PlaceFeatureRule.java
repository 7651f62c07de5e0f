package org.guvoh.names.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guvoh.core.place.PlaceReference;
import org.guvoh.names.register.RegisteredPlace;

/**
 * Unknown places with a feature word: "Zarbuzi Gorge", "the village of X", "Lake X", "the X and Y
 * districts". What the text says contains them ("X district of Y province") goes into the reason.
 */
final class PlaceFeatureRule implements NameRule {
  @Override
  public List<Candidate> apply(SentenceWords words) {
    List<Candidate> found = new ArrayList<>();
    if (!words.isPlain()) {
      return found;
    }
    for (int first : words.runStarts()) {
      int end = words.runEnd(first);
      Optional<PlaceFeature> after = after(words, end);
      Optional<PlaceFeature> before = before(words, first);
      if (after.isPresent() && (end - first > 1 || words.isSureCapital(first))) {
        found.add(place(words, new Span(first, end, end + 1), after.get()));
      } else if (before.isPresent()) {
        int start = before.get().joined() ? first : first - 1;
        found.add(place(words, new Span(start, end, end), before.get()));
      } else {
        listed(words, end)
            .ifPresent(feature -> found.add(place(words, new Span(first, end, end), feature)));
      }
    }
    return found;
  }

  /**
   * @param nameEnd one past the bare name
   * @param end one past the passage
   */
  private record Span(int first, int nameEnd, int end) {}

  private static Optional<PlaceFeature> after(SentenceWords words, int end) {
    return words
        .tables()
        .findFeature(words.form(end))
        .filter(PlaceFeature::after)
        .filter(feature -> !feature.lowerCase() || !words.isCapital(end));
  }

  private static Optional<PlaceFeature> before(SentenceWords words, int first) {
    boolean of = words.form(first - 1).equals("of");
    String word = of ? words.form(first - 2) : words.form(first - 1);
    boolean capital = words.isCapital(first - 1);
    return words
        .tables()
        .findFeature(word)
        .or(() -> of ? words.tables().findPluralFeature(word) : Optional.empty())
        .filter(PlaceFeature::before)
        .filter(feature -> of || (capital && !feature.joined()) || isPort(feature, capital));
  }

  private static boolean isPort(PlaceFeature feature, boolean capital) {
    return capital && !feature.after();
  }

  /** "the X, Y and Z districts". */
  private static Optional<PlaceFeature> listed(SentenceWords words, int end) {
    int at = end;
    int names = 0;
    while (names < SentenceWords.LONGEST_NAME) {
      Optional<PlaceFeature> plural = words.tables().findPluralFeature(words.form(at));
      if (plural.isPresent() || at >= words.size()) {
        return plural.filter(PlaceFeature::after);
      }
      int next = words.form(at).equals(",") || words.form(at).equals("and") ? at + 1 : at;
      next = words.form(next).equals("and") ? next + 1 : next;
      int nextEnd = words.findKnownPlace(next).isPresent() ? next + 1 : words.runEnd(next);
      if (next == at || nextEnd == next) {
        return Optional.empty();
      }
      at = nextEnd;
      names++;
    }
    return Optional.empty();
  }

  private static Candidate place(SentenceWords words, Span span, PlaceFeature feature) {
    String name = words.said(span.first(), span.end());
    Optional<Container> container = Container.find(words, span.first(), span.end());
    String reason =
        "unknown name with the word \""
            + feature.word()
            + "\""
            + container.map(c -> "; the text puts it in " + c.said()).orElse("");
    PlaceReference place =
        new PlaceReference(
            name,
            Optional.empty(),
            container.map(Container::ids).orElse(List.of()),
            Optional.empty(),
            0,
            reason);
    return Candidate.place(
        words.passage(span.first(), span.end()),
        Candidate.Strength.EVIDENT,
        place,
        name,
        words.said(span.first(), span.nameEnd()));
  }

  /** The area that the words beside a place put it in. */
  private record Container(String said, List<String> ids) {
    static Optional<Container> find(SentenceWords words, int first, int end) {
      if (words.isPossessive(first - 1)) {
        return words.findKnownPlace(first - 2).map(of -> of(of.place()));
      }
      String joint = words.form(end);
      if (!joint.equals("of") && !joint.equals("in") && !joint.equals(",")) {
        return Optional.empty();
      }
      int at = words.form(end + 1).equals("the") ? end + 2 : end + 1;
      return words.findKnownPlace(at).map(of -> of(of.place())).or(() -> unknown(words, at));
    }

    private static Container of(RegisteredPlace place) {
      List<String> ids = new ArrayList<>(List.of(place.id()));
      ids.addAll(place.containers());
      return new Container(place.name(), ids);
    }

    private static Optional<Container> unknown(SentenceWords words, int at) {
      int end = words.runEnd(at);
      boolean area = end > at && after(words, end).isPresent();
      return area
          ? Optional.of(new Container(words.said(at, end + 1), List.of()))
          : Optional.empty();
    }
  }
}
