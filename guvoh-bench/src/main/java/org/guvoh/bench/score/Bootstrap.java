package org.guvoh.bench.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Percentile bootstrap over documents (Efron & Tibshirani 1993, ch. 13): documents are drawn with
 * replacement, {@value #DRAWS} times from a fixed seed, and the measure is taken of each draw.
 *
 * <p>It tells how much the figure hangs on the choice of documents, not on the annotators.
 */
final class Bootstrap {
  private static final int DRAWS = 500;
  private static final long SEED = 20261125L;

  private Bootstrap() {}

  /** The 2.5th and 97.5th percentile of the measure over draws. */
  static double[] interval(List<Part> parts, Part.Kind kind) {
    if (parts.size() < 2) {
      double only = Figure.value(parts.isEmpty() ? Part.none(kind) : parts.get(0));
      return new double[] {only, only};
    }
    Random random = new Random(SEED);
    double[] values = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      values[draw] = Figure.value(draw(parts, kind, random));
    }
    Arrays.sort(values);
    return new double[] {
      values[(int) Math.floor(0.025 * (DRAWS - 1))], values[(int) Math.ceil(0.975 * (DRAWS - 1))]
    };
  }

  private static Part draw(List<Part> parts, Part.Kind kind, Random random) {
    double[] sums = new double[4];
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(random.nextInt(parts.size()));
      sums[0] += part.rightOfGold();
      sums[1] += part.gold();
      sums[2] += part.rightOfFound();
      sums[3] += part.found();
      values.addAll(part.values());
    }
    return new Part(kind, sums[0], sums[1], sums[2], sums[3], values);
  }
}
