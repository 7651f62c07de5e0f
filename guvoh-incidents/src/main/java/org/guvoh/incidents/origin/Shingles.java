package org.guvoh.incidents.origin;

import java.util.Arrays;
import java.util.List;

/**
 * Hashes of the runs of five words of a text (Broder 1997), sorted. Quotation marks, capitals and
 * punctuation do not count.
 */
final class Shingles {
  private static final int RUN = 5;

  /** Distinct, ascending. */
  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  static Shingles of(List<String> words) {
    if (words.size() < RUN) {
      return new Shingles(new long[0]);
    }
    long[] hashes = new long[words.size() - RUN + 1];
    for (int i = 0; i < hashes.length; i++) {
      long hash = 1125899906842597L;
      for (int j = i; j < i + RUN; j++) {
        String word = words.get(j);
        for (int k = 0; k < word.length(); k++) {
          hash = 31 * hash + word.charAt(k);
        }
        hash = 31 * hash + 7;
      }
      hashes[i] = hash * 0x9E3779B97F4A7C15L;
    }
    return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
  }

  int size() {
    return hashes.length;
  }

  /** How many both have. */
  int shared(Shingles other) {
    int shared = 0;
    for (int i = 0, j = 0; i < hashes.length && j < other.hashes.length; ) {
      if (hashes[i] == other.hashes[j]) {
        shared++;
        i++;
        j++;
      } else if (hashes[i] < other.hashes[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shingles shingles && Arrays.equals(hashes, shingles.hashes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hashes);
  }

  @Override
  public String toString() {
    return hashes.length + " shingles";
  }
}
