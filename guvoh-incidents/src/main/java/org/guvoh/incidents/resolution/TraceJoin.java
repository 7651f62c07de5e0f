package org.guvoh.incidents.resolution;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.guvoh.core.time.Edtf;
import org.guvoh.incidents.set.DisjointSets;

/**
 * Joins main events of reports that name the same people or have the same words, published within
 * some days of each other.
 *
 * <p>Near-linear: a name or run that very many reports have (a newsreader, a notice at the foot of
 * every page) tells nothing and is passed over.
 */
final class TraceJoin {
  private static final int DAYS = 10;
  private static final int NEXT_DAYS = 3;
  private static final int COMMON_NAME = 12;
  private static final int COMMON_RUN = 30;
  private static final int RUNS = 4;
  private static final double SHARE = 0.3;

  void join(List<Cluster> clusters, DisjointSets sets) {
    byPeople(clusters, sets);
    byWords(clusters, sets);
  }

  private static void byPeople(List<Cluster> clusters, DisjointSets sets) {
    Map<String, List<Integer>> named = new TreeMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      for (String name : clusters.get(i).traces().people()) {
        named
            .computeIfAbsent(clusters.get(i).family() + "|" + name, key -> new ArrayList<>())
            .add(i);
      }
    }
    for (List<Integer> with : named.values()) {
      for (int i = 1; i < with.size() && with.size() <= COMMON_NAME; i++) {
        for (int j = 0; j < i; j++) {
          if (canBeOne(clusters.get(with.get(i)), clusters.get(with.get(j)))) {
            sets.union(with.get(i), with.get(j));
          }
        }
      }
    }
  }

  private static void byWords(List<Cluster> clusters, DisjointSets sets) {
    Map<Long, List<Integer>> having = new HashMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      for (long run : clusters.get(i).traces().runs()) {
        having.computeIfAbsent(run, key -> new ArrayList<>()).add(i);
      }
    }
    for (int i = 0; i < clusters.size(); i++) {
      Map<Integer, Integer> shared = new TreeMap<>();
      for (long run : clusters.get(i).traces().runs()) {
        List<Integer> others = having.getOrDefault(run, List.of());
        for (int other : others.size() <= COMMON_RUN ? others : List.<Integer>of()) {
          if (other < i) {
            shared.merge(other, 1, Integer::sum);
          }
        }
      }
      for (Map.Entry<Integer, Integer> one : shared.entrySet()) {
        Cluster left = clusters.get(i);
        Cluster right = clusters.get(one.getKey());
        int smaller = Math.min(left.traces().runs().size(), right.traces().runs().size());
        boolean copied = one.getValue() >= RUNS && one.getValue() >= SHARE * smaller;
        if (copied && left.family().equals(right.family()) && canBeOne(left, right)) {
          sets.union(i, one.getKey());
        }
      }
    }
  }

  /**
   * Neither their own days nor the days of publication part them; days that differ do not part
   * reports of the same few days, for a day is more easily misread than a name.
   */
  private static boolean canBeOne(Cluster one, Cluster other) {
    boolean daysMeet =
        one.days().isEmpty()
            || other.days().isEmpty()
            || one.days().stream()
                .anyMatch(day -> other.days().stream().anyMatch(near -> within(day, near, 1)));
    Optional<Edtf> left = one.traces().published();
    Optional<Edtf> right = other.traces().published();
    if (left.isEmpty() || right.isEmpty()) {
      return daysMeet;
    }
    return within(left.get(), right.get(), daysMeet ? DAYS : NEXT_DAYS);
  }

  private static boolean within(Edtf one, Edtf other, int days) {
    Optional<LocalDate> left = one.earliest();
    Optional<LocalDate> right = other.earliest();
    boolean open = left.isEmpty() || right.isEmpty();
    return open
        ? one.compatibleWith(other)
        : Math.abs(ChronoUnit.DAYS.between(left.get(), right.get())) <= days;
  }
}
