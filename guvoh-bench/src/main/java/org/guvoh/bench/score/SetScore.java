package org.guvoh.bench.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of one set, with its mistakes.
 *
 * @param set name of the set, or of one of its parts
 * @param documents how many documents were read
 * @param note what a reader of the figures must know, such as that a sample was taken
 */
public record SetScore(
    String set, int documents, String note, List<Figure> figures, List<Mistake> mistakes) {
  public SetScore {
    figures = List.copyOf(figures);
    mistakes = List.copyOf(mistakes);
  }

  /** Adds up documents, measure by measure in the order of first appearance. */
  public static SetScore of(String set, String note, List<DocumentScore> documents) {
    Map<String, List<Part>> byMeasure = new LinkedHashMap<>();
    List<Mistake> mistakes = new ArrayList<>();
    for (DocumentScore document : documents) {
      document
          .parts()
          .forEach(
              (measure, part) ->
                  byMeasure.computeIfAbsent(measure, name -> new ArrayList<>()).add(part));
      mistakes.addAll(document.mistakes());
    }
    List<Figure> figures = new ArrayList<>();
    byMeasure.forEach((measure, parts) -> figures.add(figure(measure, parts)));
    return new SetScore(set, documents.size(), note, figures, mistakes);
  }

  /** A set that was not measured, and why. */
  public static SetScore skipped(String set, String reason) {
    return new SetScore(set, 0, reason, List.of(), List.of());
  }

  /** The figures alone, as of texts that rule writers may not see. */
  public SetScore withoutMistakes() {
    return new SetScore(set, documents, note, figures, List.of());
  }

  private static Figure figure(String measure, List<Part> parts) {
    Part.Kind kind = parts.get(0).kind();
    Part sum = Part.none(kind);
    if (kind == Part.Kind.MEDIAN) {
      List<Double> values = new ArrayList<>();
      parts.forEach(part -> values.addAll(part.values()));
      sum = new Part(kind, 0, 0, 0, values.size(), values);
    } else {
      for (Part part : parts) {
        sum = sum.plus(part);
      }
    }
    double[] interval = Bootstrap.interval(parts, kind);
    return Figure.of(measure, sum, interval[0], interval[1]);
  }

  /** The figure of a measure; fails when the set has no such measure. */
  public Figure get(String measure) {
    return figures.stream()
        .filter(figure -> figure.measure().equals(measure))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("set " + set + " has no measure " + measure));
  }
}
