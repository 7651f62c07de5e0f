package org.guvoh.bench.gva;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guvoh.bench.score.DocumentScore;

/**
 * How well documents are put together: B³ (Bagga & Baldwin 1998) and pairs.
 *
 * <p>B³: of each document the share of its found group that is in its gold group (precision) and
 * the share of its gold group that is in its found group (recall), averaged over documents. Pairs:
 * each pair of documents that are together, counted half with each of its two.
 */
final class Clustering {
  private Clustering() {}

  /** Adds both measures of every document; lists are parallel. */
  static void add(
      String suffix, List<DocumentScore> scores, List<String> gold, List<String> found) {
    Map<String, Integer> goldSizes = sizes(gold);
    Map<String, Integer> foundSizes = sizes(found);
    Map<String, Integer> bothSizes = new HashMap<>();
    for (int i = 0; i < gold.size(); i++) {
      bothSizes.merge(gold.get(i) + "\n" + found.get(i), 1, Integer::sum);
    }
    for (int i = 0; i < gold.size(); i++) {
      double one = goldSizes.getOrDefault(gold.get(i), 0);
      double other = foundSizes.getOrDefault(found.get(i), 0);
      double both = bothSizes.getOrDefault(gold.get(i) + "\n" + found.get(i), 0);
      scores.get(i).count("B³" + suffix, both / one, 1, both / other, 1);
      scores.get(i).count("pairs" + suffix, (one - 1) / 2, (other - 1) / 2, (both - 1) / 2);
    }
  }

  private static Map<String, Integer> sizes(List<String> groups) {
    Map<String, Integer> sizes = new HashMap<>();
    groups.forEach(group -> sizes.merge(group, 1, Integer::sum));
    return sizes;
  }
}
