package org.guvoh.bench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentTest {
  @Test
  void theBestSumIsTakenNotTheBestFirstPair() {
    double[][] weights = {{.9, .8}, {.8, 0}};
    assertThat(Assignment.best(weights, 2)).containsExactly(1, 0);
  }

  @Test
  void nothingIsAlignedWithoutLikeness() {
    assertThat(Assignment.best(List.of("a", "b"), List.of("c"), (one, other) -> 0))
        .containsExactly(-1, -1);
    assertThat(Assignment.best(List.of("a"), List.<String>of(), (one, other) -> 1))
        .containsExactly(-1);
    assertThat(Assignment.best(List.<String>of(), List.of("a"), (one, other) -> 1)).isEmpty();
  }

  @Test
  void aDuplicateIsAlignedOnce() {
    assertThat(
            Assignment.best(
                List.of("a"), List.of("a", "a"), (one, other) -> one.equals(other) ? 1 : 0))
        .containsExactly(0);
  }

  @Test
  void itIsAsGoodAsTryingAllWays() {
    long seed = 7;
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      int rows = random.nextInt(5);
      int columns = random.nextInt(5);
      double[][] weights = new double[rows][columns];
      for (double[] row : weights) {
        for (int j = 0; j < columns; j++) {
          row[j] = random.nextInt(4) == 0 ? 0 : random.nextInt(10);
        }
      }
      int[] aligned = Assignment.best(weights, columns);
      double sum = 0;
      for (int i = 0; i < rows; i++) {
        sum += aligned[i] < 0 ? 0 : weights[i][aligned[i]];
      }
      assertThat(Arrays.stream(aligned).filter(j -> j >= 0).distinct().count())
          .as("seed %d round %d", seed, round)
          .isEqualTo(Arrays.stream(aligned).filter(j -> j >= 0).count());
      assertThat(sum)
          .as("seed %d round %d", seed, round)
          .isCloseTo(bruteForce(weights, 0, columns, 0), within(1e-9));
    }
  }

  private static double bruteForce(double[][] weights, int row, int columns, int used) {
    if (row == weights.length) {
      return 0;
    }
    double best = bruteForce(weights, row + 1, columns, used);
    for (int j = 0; j < columns; j++) {
      if ((used & 1 << j) == 0) {
        best =
            Math.max(best, weights[row][j] + bruteForce(weights, row + 1, columns, used | 1 << j));
      }
    }
    return best;
  }
}
