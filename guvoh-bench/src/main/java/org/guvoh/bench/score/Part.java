package org.guvoh.bench.score;

import java.util.List;

/**
 * What one document adds to one measure: gold items, found items, and how much of each is right.
 * Credit may be partial, and an item that may be left out is counted only where it was found.
 *
 * @param kind how the sums become a value
 * @param rightOfGold credit among the gold items, at most {@code gold}
 * @param gold gold items
 * @param rightOfFound credit among the found items, at most {@code found}
 * @param found found items
 * @param values single values, for {@link Kind#MEDIAN} only
 */
public record Part(
    Kind kind,
    double rightOfGold,
    double gold,
    double rightOfFound,
    double found,
    List<Double> values) {
  /** How sums over documents become one value. */
  public enum Kind {
    /** Harmonic mean of precision (right of found) and recall (right of gold). */
    F1,
    /** Right of gold. */
    SHARE,
    /** The middle one of the values; lower is better. */
    MEDIAN,
    /** Right of gold where "right" is what should not be; lower is better. */
    RATE,
    /** The plain number of found items; lower is better. */
    COUNT
  }

  public Part {
    values = List.copyOf(values);
  }

  static Part none(Kind kind) {
    return new Part(kind, 0, 0, 0, 0, List.of());
  }

  Part plus(Part other) {
    List<Double> all = new java.util.ArrayList<>(values);
    all.addAll(other.values);
    return new Part(
        kind,
        rightOfGold + other.rightOfGold,
        gold + other.gold,
        rightOfFound + other.rightOfFound,
        found + other.found,
        all);
  }
}
