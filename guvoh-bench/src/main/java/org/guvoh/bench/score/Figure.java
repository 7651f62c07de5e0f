package org.guvoh.bench.score;

/**
 * One measure over all documents of a set, with the interval that holds 95 of 100 bootstrap draws
 * of documents.
 *
 * @param precision right of found; 0 when nothing was found
 * @param recall right of gold; 0 when there is no gold
 * @param value F1, share, median or count, after {@code kind}
 */
public record Figure(
    String measure,
    Part.Kind kind,
    double gold,
    double found,
    double right,
    double precision,
    double recall,
    double value,
    double low,
    double high) {
  static Figure of(String measure, Part sum, double low, double high) {
    return new Figure(
        measure,
        sum.kind(),
        sum.gold(),
        sum.found(),
        sum.rightOfGold(),
        ratio(sum.rightOfFound(), sum.found()),
        ratio(sum.rightOfGold(), sum.gold()),
        value(sum),
        low,
        high);
  }

  static double value(Part sum) {
    return switch (sum.kind()) {
      case F1 ->
          harmonic(ratio(sum.rightOfFound(), sum.found()), ratio(sum.rightOfGold(), sum.gold()));
      case SHARE, RATE -> ratio(sum.rightOfGold(), sum.gold());
      case MEDIAN -> median(sum.values());
      case COUNT -> sum.found();
    };
  }

  /** Whether a smaller value is the better one. */
  public boolean lowerIsBetter() {
    return switch (kind) {
      case MEDIAN, RATE, COUNT -> true;
      case F1, SHARE -> false;
    };
  }

  private static double ratio(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  private static double harmonic(double one, double other) {
    return one + other == 0 ? 0 : 2 * one * other / (one + other);
  }

  private static double median(java.util.List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    if (sorted.length == 0) {
      return Double.NaN;
    }
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
