package org.guvoh.bench.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts that one document adds, by measure, and its mistakes. Not safe for several threads. */
public final class DocumentScore {
  private final String document;
  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final List<Mistake> mistakes = new ArrayList<>();

  public DocumentScore(String document) {
    this.document = document;
  }

  /** Whole items: {@code right} of {@code gold} and of {@code found}. */
  public void count(String measure, double gold, double found, double right) {
    count(measure, right, gold, right, found);
  }

  /** Items whose credit differs between the two sides. */
  public void count(
      String measure, double rightOfGold, double gold, double rightOfFound, double found) {
    add(measure, new Part(Part.Kind.F1, rightOfGold, gold, rightOfFound, found, List.of()));
  }

  /** One item that is right or not, out of one. */
  public void share(String measure, boolean right) {
    share(measure, right ? 1 : 0, 1);
  }

  public void share(String measure, double right, double total) {
    add(measure, new Part(Part.Kind.SHARE, right, total, right, total, List.of()));
  }

  /** Part of a whole that should be small. */
  public void rate(String measure, double part, double whole) {
    add(measure, new Part(Part.Kind.RATE, part, whole, part, whole, List.of()));
  }

  /** One value of a distribution whose median is reported. */
  public void value(String measure, double value) {
    add(measure, new Part(Part.Kind.MEDIAN, 0, 0, 0, 1, List.of(value)));
  }

  /** So many things that should not be there. */
  public void tally(String measure, double found) {
    add(measure, new Part(Part.Kind.COUNT, 0, 0, 0, found, List.of()));
  }

  public void mistake(String group, String expected, String found, String context) {
    mistakes.add(new Mistake(group, document, expected, found, context.replaceAll("\\s+", " ")));
  }

  public String document() {
    return document;
  }

  public Map<String, Part> parts() {
    return parts;
  }

  public List<Mistake> mistakes() {
    return mistakes;
  }

  private void add(String measure, Part part) {
    parts.merge(measure, part, Part::plus);
  }
}
