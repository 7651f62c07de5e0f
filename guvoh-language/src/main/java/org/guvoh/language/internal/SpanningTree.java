package org.guvoh.language.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The best tree over a sentence with exactly one root (Chu and Liu 1965, Edmonds 1967).
 *
 * <p>Every root beyond the first costs more than any tree without it, which makes the root single
 * without trying each. Ties go to the smaller index. Cubic in the worst case, quadratic in
 * practice.
 */
public final class SpanningTree {
  private static final double NEVER = -1e9;
  private static final double SECOND_ROOT = 1e5;

  private SpanningTree() {}

  /**
   * The heads of the best tree.
   *
   * @param scores [W][W+1]: how well each column heads each row; column 0 is the root, column h is
   *     word h-1
   * @return the head of each word in the same counting, 0 for the root
   */
  public static int[] best(float[][] scores) {
    int words = scores.length;
    double[][] full = new double[words + 1][words + 1];
    Arrays.fill(full[0], NEVER);
    for (int i = 1; i <= words; i++) {
      for (int h = 0; h <= words; h++) {
        full[i][h] = i == h ? NEVER : scores[i - 1][h];
      }
    }
    int[] heads = greedy(full);
    if (cycle(heads).isEmpty() && roots(heads) == 1) {
      return Arrays.copyOfRange(heads, 1, words + 1);
    }
    for (int i = 1; i <= words; i++) {
      full[i][0] -= SECOND_ROOT;
    }
    return Arrays.copyOfRange(arborescence(full), 1, words + 1);
  }

  private static int roots(int[] heads) {
    return (int) Arrays.stream(heads, 1, heads.length).filter(h -> h == 0).count();
  }

  private static int[] greedy(double[][] scores) {
    int[] heads = new int[scores.length];
    heads[0] = -1;
    for (int i = 1; i < scores.length; i++) {
      for (int h = 1; h < scores.length; h++) {
        heads[i] = scores[i][h] > scores[i][heads[i]] ? h : heads[i];
      }
    }
    return heads;
  }

  /** The nodes of one cycle, or none. */
  private static List<Integer> cycle(int[] heads) {
    int[] visit = new int[heads.length];
    for (int start = 1; start < heads.length; start++) {
      List<Integer> path = new ArrayList<>();
      int at = start;
      while (at > 0 && visit[at] == 0) {
        visit[at] = start;
        path.add(at);
        at = heads[at];
      }
      if (at > 0 && visit[at] == start) {
        return path.subList(path.indexOf(at), path.size());
      }
    }
    return List.of();
  }

  private static int[] arborescence(double[][] scores) {
    int[] heads = greedy(scores);
    List<Integer> cycle = cycle(heads);
    if (cycle.isEmpty()) {
      return heads;
    }
    Contraction contraction = new Contraction(scores, heads, cycle);
    return contraction.expand(arborescence(contraction.smaller));
  }

  /** A cycle drawn together into the last node of a smaller graph. */
  private static final class Contraction {
    private final int[] heads;
    private final List<Integer> cycle;
    private final int[] rest;
    private final int[] leaves; // for each node outside: its best head in the cycle
    private final int[] enters; // for each node outside: the node of the cycle it would best head
    private final double[][] smaller;

    Contraction(double[][] scores, int[] heads, List<Integer> cycle) {
      this.heads = heads;
      this.cycle = cycle;
      boolean[] inside = new boolean[scores.length];
      cycle.forEach(node -> inside[node] = true);
      rest = IntStream.range(0, scores.length).filter(node -> !inside[node]).toArray();
      int last = rest.length;
      leaves = new int[last];
      enters = new int[last];
      smaller = new double[last + 1][last + 1];
      for (int a = 0; a < last; a++) {
        for (int b = 0; b < last; b++) {
          smaller[a][b] = scores[rest[a]][rest[b]];
        }
        joinCycle(scores, a, last);
      }
      Arrays.fill(smaller[0], NEVER);
      smaller[last][last] = NEVER;
    }

    private void joinCycle(double[][] scores, int a, int last) {
      int node = rest[a];
      leaves[a] = cycle.get(0);
      enters[a] = cycle.get(0);
      for (int member : cycle) {
        if (scores[node][member] > scores[node][leaves[a]]) {
          leaves[a] = member;
        }
        if (gain(scores, member, node) > gain(scores, enters[a], node)) {
          enters[a] = member;
        }
      }
      smaller[a][last] = scores[node][leaves[a]];
      smaller[last][a] = gain(scores, enters[a], node);
    }

    private double gain(double[][] scores, int member, int newHead) {
      return scores[member][newHead] - scores[member][heads[member]];
    }

    int[] expand(int[] found) {
      int last = rest.length;
      int[] out = heads.clone();
      for (int a = 1; a < last; a++) {
        out[rest[a]] = found[a] == last ? leaves[a] : rest[found[a]];
      }
      out[enters[found[last]]] = rest[found[last]];
      return out;
    }
  }
}
