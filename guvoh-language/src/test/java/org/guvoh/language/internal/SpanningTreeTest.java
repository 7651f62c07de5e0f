package org.guvoh.language.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpanningTreeTest {
  @Test
  void findsTheBestTreeThatTryingAllTreesFinds() {
    long seed = 7041L;
    Random random = new Random(seed);
    for (int round = 0; round < 400; round++) {
      float[][] scores = scores(random, 1 + random.nextInt(5));
      int[] heads = SpanningTree.best(scores);
      assertThat(isTree(heads)).as("seed %d round %d", seed, round).isTrue();
      assertThat(total(scores, heads))
          .as("seed %d round %d", seed, round)
          .isCloseTo(bestOfAll(scores), within(1e-4));
    }
  }

  @Test
  void aLongSentenceHasOneRootAndNoCycle() {
    int[] heads = SpanningTree.best(scores(new Random(3), 120));
    assertThat(isTree(heads)).isTrue();
  }

  private static float[][] scores(Random random, int words) {
    float[][] scores = new float[words][words + 1];
    for (float[] row : scores) {
      for (int head = 0; head < row.length; head++) {
        row[head] = -10 * random.nextFloat();
      }
    }
    return scores;
  }

  private static double bestOfAll(float[][] scores) {
    int words = scores.length;
    int[] heads = new int[words];
    double best = Double.NEGATIVE_INFINITY;
    for (int code = 0; code < Math.pow(words + 1, words); code++) {
      int rest = code;
      for (int word = 0; word < words; word++) {
        heads[word] = rest % (words + 1);
        rest /= words + 1;
      }
      best = isTree(heads) ? Math.max(best, total(scores, heads)) : best;
    }
    return best;
  }

  private static double total(float[][] scores, int[] heads) {
    double total = 0;
    for (int word = 0; word < heads.length; word++) {
      total += scores[word][heads[word]];
    }
    return total;
  }

  private static boolean isTree(int[] heads) {
    if (Arrays.stream(heads).filter(head -> head == 0).count() != 1) {
      return false;
    }
    for (int word = 1; word <= heads.length; word++) {
      int at = word;
      int steps = 0;
      while (at != 0 && steps++ <= heads.length) {
        at = heads[at - 1];
      }
      if (at != 0) {
        return false;
      }
    }
    return true;
  }
}
