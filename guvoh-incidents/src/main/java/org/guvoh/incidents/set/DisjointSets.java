package org.guvoh.incidents.set;

/**
 * Disjoint sets of whole numbers; a set is known by its smallest element. Union by smallest with
 * path halving (Tarjan & van Leeuwen 1984). Not safe for many threads.
 */
public final class DisjointSets {
  private final int[] parent;

  /** As many sets as elements. */
  public DisjointSets(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  /** The smallest element of the set. */
  public int find(int element) {
    int at = element;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** Joins the sets of two elements. */
  public void union(int one, int other) {
    int left = find(one);
    int right = find(other);
    parent[Math.max(left, right)] = Math.min(left, right);
  }
}
