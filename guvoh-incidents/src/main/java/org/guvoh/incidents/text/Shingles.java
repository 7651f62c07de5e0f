package org.guvoh.incidents.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Hashes of the runs of five words of a text (Broder 1997), sorted. Quotation marks, capitals and
 * punctuation do not count.
 */
public final class Shingles {
  private static final int RUN = 5;
  private static final int SAMPLE = 8;
  private static final int SAMPLE_SHIFT = 20;

  /** Distinct, ascending. */
  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  /** The runs of a list of words. */
  public static Shingles of(List<String> words) {
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

  public int size() {
    return hashes.length;
  }

  /** Some of them, chosen by their hash: the same run is in every sample or in none. */
  public Set<Long> sample() {
    Set<Long> sample = new TreeSet<>();
    for (long hash : hashes) {
      if ((hash >>> SAMPLE_SHIFT) % SAMPLE == 0) {
        sample.add(hash);
      }
    }
    return sample;
  }

  /** How many both have. */
  public int shared(Shingles other) {
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
