package org.guvoh.bench.reader;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Precision, recall and F1 over exactly equal items. */
final class SpanScore {
  private int right;
  private int extra;
  private int missed;

  <T> void add(Set<T> gold, Set<T> read) {
    Set<T> both = new HashSet<>(gold);
    both.retainAll(read);
    right += both.size();
    extra += read.size() - both.size();
    missed += gold.size() - both.size();
  }

  @Override
  public String toString() {
    double precision = (double) right / Math.max(1, right + extra);
    double recall = (double) right / Math.max(1, right + missed);
    double f1 = 2 * precision * recall / Math.max(1e-9, precision + recall);
    return String.format(
        Locale.ROOT,
        "precision %.4f  recall %.4f  F1 %.4f  (gold %d)",
        precision,
        recall,
        f1,
        right + missed);
  }
}
