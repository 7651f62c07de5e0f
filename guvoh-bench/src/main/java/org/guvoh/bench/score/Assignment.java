package org.guvoh.bench.score;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * One-to-one alignment of two lists with the greatest sum of similarities (Kuhn 1955, in the form
 * of Jonker and Volgenant with potentials). O(n² m).
 *
 * <p>Pairs of similarity 0 are never aligned. Among equal sums the result is fixed by the order of
 * the lists.
 */
public final class Assignment {
  private Assignment() {}

  /** For each left item the index of its right item, or -1. */
  public static <L, R> int[] best(
      List<L> left, List<R> right, ToDoubleBiFunction<L, R> similarity) {
    double[][] weights = new double[left.size()][right.size()];
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        weights[i][j] = similarity.applyAsDouble(left.get(i), right.get(j));
      }
    }
    return best(weights, right.size());
  }

  /** {@code weights[i][j]} ≥ 0 is the similarity of left item i and right item j. */
  static int[] best(double[][] weights, int columns) {
    int rows = weights.length;
    if (rows > columns) {
      double[][] turned = new double[columns][rows];
      for (int i = 0; i < rows; i++) {
        for (int j = 0; j < columns; j++) {
          turned[j][i] = weights[i][j];
        }
      }
      int[] back = best(turned, rows);
      int[] result = new int[rows];
      Arrays.fill(result, -1);
      for (int j = 0; j < columns; j++) {
        if (back[j] >= 0) {
          result[back[j]] = j;
        }
      }
      return result;
    }
    return solve(weights, rows, columns);
  }

  private static int[] solve(double[][] weights, int rows, int columns) {
    double[] rowPotential = new double[rows + 1];
    double[] columnPotential = new double[columns + 1];
    int[] rowOf = new int[columns + 1]; // row matched to a column, counted from 1; 0 is none
    for (int row = 1; row <= rows; row++) {
      augment(weights, row, rowPotential, columnPotential, rowOf);
    }
    int[] result = new int[rows];
    Arrays.fill(result, -1);
    for (int column = 1; column <= columns; column++) {
      int row = rowOf[column];
      if (row > 0 && weights[row - 1][column - 1] > 0) {
        result[row - 1] = column - 1;
      }
    }
    return result;
  }

  /** One row joins; in one piece, because the arrays of the algorithm change together. */
  private static void augment(
      double[][] weights, int row, double[] rowPotential, double[] columnPotential, int[] rowOf) {
    int columns = columnPotential.length - 1;
    double[] least = new double[columns + 1];
    int[] before = new int[columns + 1];
    boolean[] used = new boolean[columns + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    rowOf[0] = row;
    int column = 0;
    do {
      used[column] = true;
      int at = rowOf[column];
      int next = 0;
      double delta = Double.POSITIVE_INFINITY;
      for (int j = 1; j <= columns; j++) {
        if (!used[j]) {
          double cost = -weights[at - 1][j - 1] - rowPotential[at] - columnPotential[j];
          if (cost < least[j]) {
            least[j] = cost;
            before[j] = column;
          }
          if (least[j] < delta) {
            delta = least[j];
            next = j;
          }
        }
      }
      for (int j = 0; j <= columns; j++) {
        if (used[j]) {
          rowPotential[rowOf[j]] += delta;
          columnPotential[j] -= delta;
        } else {
          least[j] -= delta;
        }
      }
      column = next;
    } while (rowOf[column] != 0);
    while (column != 0) {
      rowOf[column] = rowOf[before[column]];
      column = before[column];
    }
  }
}
