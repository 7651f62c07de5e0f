package org.guvoh.incidents.resolution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guvoh.core.time.Edtf;
import org.guvoh.incidents.set.DisjointSets;

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
    joinByDayAndMentionedPlace(ordered, sets);
    joinByPlaceAlone(ordered, sets);
    new TraceJoin().join(ordered, sets);
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

  private static void joinByDayAndMentionedPlace(List<Cluster> clusters, DisjointSets sets) {
    Map<String, Set<Integer>> placed = new LinkedHashMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      Cluster cluster = clusters.get(i);
      for (Edtf day : cluster.days()) {
        if (!cluster.places().isEmpty()) {
          Set<String> names = new LinkedHashSet<>(cluster.places());
          names.addAll(cluster.mentioned());
          for (String name : names) {
            placed
                .computeIfAbsent(
                    cluster.family() + "|" + day + "|" + name, key -> new LinkedHashSet<>())
                .add(i);
          }
        }
      }
    }
    List<int[]> joins = new ArrayList<>();
    for (int i = 0; i < clusters.size(); i++) {
      Cluster cluster = clusters.get(i);
      Set<Integer> candidates = new LinkedHashSet<>();
      for (Edtf day : cluster.places().isEmpty() ? cluster.days() : Set.<Edtf>of()) {
        for (String name : cluster.mentioned()) {
          placed.getOrDefault(cluster.family() + "|" + day + "|" + name, Set.of()).stream()
              .map(sets::find)
              .forEach(candidates::add);
        }
      }
      if (candidates.size() == 1) {
        joins.add(new int[] {i, candidates.iterator().next()});
      }
    }
    joins.forEach(join -> sets.union(join[0], join[1]));
  }

  private static void joinByPlaceAlone(List<Cluster> clusters, DisjointSets sets) {
    Map<String, Set<Integer>> rootsAt = new LinkedHashMap<>();
    Map<Integer, Set<Edtf>> daysOf = new LinkedHashMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      Cluster cluster = clusters.get(i);
      if (hasFullDay(cluster)) {
        int root = sets.find(i);
        daysOf.computeIfAbsent(root, key -> new LinkedHashSet<>()).addAll(cluster.days());
        for (String place : cluster.places()) {
          rootsAt.computeIfAbsent(key(cluster, place), key -> new LinkedHashSet<>()).add(root);
        }
      }
    }
    List<int[]> joins = new ArrayList<>();
    for (int i = 0; i < clusters.size(); i++) {
      Cluster cluster = clusters.get(i);
      Set<Integer> roots = new LinkedHashSet<>();
      if (!hasFullDay(cluster)) {
        cluster
            .places()
            .forEach(place -> roots.addAll(rootsAt.getOrDefault(key(cluster, place), Set.of())));
      }
      if (roots.size() == 1) {
        int only = roots.iterator().next();
        if (daysAgree(cluster, daysOf.getOrDefault(only, Set.of()))) {
          joins.add(new int[] {i, only});
        }
      }
    }
    joins.forEach(join -> sets.union(join[0], join[1]));
  }

  private static String key(Cluster cluster, String place) {
    return cluster.family() + "|" + place;
  }

  private static boolean hasFullDay(Cluster cluster) {
    return cluster.days().stream().anyMatch(Edtf::hasYear);
  }

  /** The days of the cluster, if it has any, agree with a day of the incident. */
  private static boolean daysAgree(Cluster cluster, Set<Edtf> days) {
    return cluster.days().isEmpty()
        || days.stream().anyMatch(day -> cluster.days().stream().anyMatch(day::compatibleWith));
  }
}
