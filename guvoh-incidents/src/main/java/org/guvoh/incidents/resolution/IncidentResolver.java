package org.guvoh.incidents.resolution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guvoh.core.time.Edtf;

/**
 * Joins clusters of different reports into incidents.
 *
 * <p>Two clusters of one family are one incident when they share a day and a place. A cluster that
 * lacks the day or its year joins when exactly one incident has its place and no day of the two
 * parts them. Nothing else is joined: what stays apart can be merged by people, what was joined
 * wrongly hides a difference. Near-linear in the number of clusters.
 */
public final class IncidentResolver {
  /** The incidents, each with its clusters in order of their first member. */
  public List<Resolution> resolve(List<Cluster> clusters) {
    List<Cluster> ordered = new ArrayList<>(clusters);
    ordered.sort((a, b) -> a.members().get(0).compareTo(b.members().get(0)));
    DisjointSets sets = new DisjointSets(ordered.size());
    joinByDayAndPlace(ordered, sets);
    joinByPlaceAlone(ordered, sets);
    Map<Integer, List<Cluster>> groups = new LinkedHashMap<>();
    for (int i = 0; i < ordered.size(); i++) {
      groups.computeIfAbsent(sets.find(i), root -> new ArrayList<>()).add(ordered.get(i));
    }
    return groups.values().stream().map(Resolution::new).toList();
  }

  private static void joinByDayAndPlace(List<Cluster> clusters, DisjointSets sets) {
    Map<String, Integer> firstWithKey = new LinkedHashMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      Cluster cluster = clusters.get(i);
      for (Edtf day : cluster.days()) {
        for (String place : cluster.places()) {
          Integer first = firstWithKey.putIfAbsent(cluster.family() + "|" + day + "|" + place, i);
          if (first != null) {
            sets.union(first, i);
          }
        }
      }
    }
  }

  private static void joinByPlaceAlone(List<Cluster> clusters, DisjointSets sets) {
    Map<String, Set<Integer>> dated = new LinkedHashMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      if (hasFullDay(clusters.get(i))) {
        for (String place : clusters.get(i).places()) {
          dated
              .computeIfAbsent(clusters.get(i).family() + "|" + place, key -> new LinkedHashSet<>())
              .add(sets.find(i));
        }
      }
    }
    List<int[]> joins = new ArrayList<>();
    for (int i = 0; i < clusters.size(); i++) {
      Cluster cluster = clusters.get(i);
      if (!hasFullDay(cluster)) {
        Set<Integer> candidates = new LinkedHashSet<>();
        for (String place : cluster.places()) {
          dated.getOrDefault(cluster.family() + "|" + place, Set.of()).stream()
              .map(sets::find)
              .forEach(candidates::add);
        }
        if (candidates.size() == 1) {
          int only = candidates.iterator().next();
          if (daysAgree(cluster, clusters, sets, only)) {
            joins.add(new int[] {i, only});
          }
        }
      }
    }
    joins.forEach(join -> sets.union(join[0], join[1]));
  }

  private static boolean hasFullDay(Cluster cluster) {
    return cluster.days().stream().anyMatch(Edtf::hasYear);
  }

  /** The yearless days of the cluster agree with a day of the incident's first cluster. */
  private static boolean daysAgree(
      Cluster cluster, List<Cluster> clusters, DisjointSets sets, int root) {
    return cluster.days().isEmpty()
        || clusters.get(sets.find(root)).days().stream()
            .anyMatch(day -> cluster.days().stream().anyMatch(day::compatibleWith));
  }

  /** Union by smallest index with path halving. */
  private static final class DisjointSets {
    private final int[] parent;

    DisjointSets(int size) {
      parent = new int[size];
      for (int i = 0; i < size; i++) {
        parent[i] = i;
      }
    }

    int find(int element) {
      int at = element;
      while (parent[at] != at) {
        parent[at] = parent[parent[at]];
        at = parent[at];
      }
      return at;
    }

    void union(int one, int other) {
      int left = find(one);
      int right = find(other);
      parent[Math.max(left, right)] = Math.min(left, right);
    }
  }
}
