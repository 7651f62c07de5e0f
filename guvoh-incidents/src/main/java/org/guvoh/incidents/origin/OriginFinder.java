package org.guvoh.incidents.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.guvoh.incidents.set.DisjointSets;

/**
 * Joins the voices of the tellings of one incident into origins.
 *
 * <p>Every two tellings are compared, and of two tellings a voice is tied by its details to the one
 * it is most like, unless words or a name tie it already. What is decided between two tellings
 * depends on no third, so an added copy never adds an origin. Ties that tell nothing new are left
 * out. The cost grows with the square of the tellings of one incident; whole copies cost little.
 */
final class OriginFinder {
  private final VoiceComparison comparison = new VoiceComparison();

  /** The origins, in order of the smallest report and voice of each. */
  Origins find(List<Telling> unordered) {
    List<Telling> tellings =
        unordered.stream().sorted(Comparator.comparing(Telling::report)).toList();
    int voices = tellings.stream().mapToInt(telling -> telling.voices().size()).sum();
    DisjointSets surely = new DisjointSets(voices);
    DisjointSets perhaps = new DisjointSets(voices);
    List<OriginTie> ties = new ArrayList<>();
    int[] first = firstVoices(tellings);
    for (int i = 0; i < tellings.size(); i++) {
      for (int j = 0; j < i; j++) {
        for (Pairing pairing : pairings(tellings.get(j), tellings.get(i))) {
          int one = first[j] + pairing.one();
          int other = first[i] + pairing.other();
          boolean sure = pairing.sameness().verdict() == Sameness.Verdict.SAME;
          boolean joins =
              perhaps.find(one) != perhaps.find(other)
                  || (sure && surely.find(one) != surely.find(other));
          perhaps.union(one, other);
          if (sure) {
            surely.union(one, other);
          }
          if (joins) {
            ties.add(tie(tellings.get(j), tellings.get(i), pairing, sure));
          }
        }
      }
    }
    return origins(tellings, surely, perhaps, ties);
  }

  private static int[] firstVoices(List<Telling> tellings) {
    int[] first = new int[tellings.size()];
    for (int i = 1; i < first.length; i++) {
      first[i] = first[i - 1] + tellings.get(i - 1).voices().size();
    }
    return first;
  }

  private static OriginTie tie(Telling one, Telling other, Pairing pairing, boolean sure) {
    return new OriginTie(
        pairing.sameness().tie(),
        sure,
        one.report(),
        one.voices().get(pairing.one()).label(),
        other.report(),
        other.voices().get(pairing.other()).label(),
        pairing.sameness().because());
  }

  private static Origins origins(
      List<Telling> tellings, DisjointSets surely, DisjointSets perhaps, List<OriginTie> ties) {
    Map<Integer, List<OriginVoice>> members = new LinkedHashMap<>();
    Map<Integer, Integer> wider = new LinkedHashMap<>();
    int at = 0;
    for (Telling telling : tellings) {
      for (Voice voice : telling.voices()) {
        int root = surely.find(at);
        members.computeIfAbsent(root, key -> new ArrayList<>()).add(OriginVoice.of(telling, voice));
        wider.put(root, perhaps.find(at));
        at++;
      }
    }
    List<Origin> origins = new ArrayList<>();
    members.forEach((root, own) -> origins.add(new Origin(own, wider.getOrDefault(root, root))));
    return new Origins(tellings.size(), origins, ties);
  }

  private record Pairing(int one, int other, Sameness sameness) {}

  private List<Pairing> pairings(Telling one, Telling other) {
    if (one.report().equals(other.report())) {
      return List.of();
    }
    if (one.hasSameVoices(other)) {
      return IntStream.range(0, one.voices().size())
          .mapToObj(voice -> new Pairing(voice, voice, Sameness.COPY))
          .toList();
    }
    Sameness[][] all = new Sameness[one.voices().size()][other.voices().size()];
    boolean[] tiedRow = new boolean[one.voices().size()];
    boolean[] tiedColumn = new boolean[other.voices().size()];
    List<Pairing> found = new ArrayList<>();
    for (int i = 0; i < tiedRow.length; i++) {
      for (int j = 0; j < tiedColumn.length; j++) {
        all[i][j] = comparison.compare(one, one.voices().get(i), other, other.voices().get(j));
        if (all[i][j].isPlain()) {
          found.add(new Pairing(i, j, all[i][j]));
          tiedRow[i] = true;
          tiedColumn[j] = true;
        }
      }
    }
    for (int i = 0; i < tiedRow.length; i++) {
      for (int j = 0; j < tiedColumn.length; j++) {
        boolean free = !tiedRow[i] && !tiedColumn[j];
        if (free && all[i][j].verdict() != Sameness.Verdict.DIFFERENT && isBest(all, i, j)) {
          found.add(new Pairing(i, j, all[i][j]));
        }
      }
    }
    return found;
  }

  private static boolean isBest(Sameness[][] all, int row, int column) {
    double alike = all[row][column].alike();
    for (Sameness beside : all[row]) {
      if (beside.alike() > alike) {
        return false;
      }
    }
    for (Sameness[] other : all) {
      if (other[column].alike() > alike) {
        return false;
      }
    }
    return true;
  }
}
