package org.guvoh.bench.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guvoh.bench.score.Mistake;
import org.guvoh.bench.score.SetScore;

/** Mistakes by group, the largest group first, some of each with context. */
final class MistakeList {
  private static final int EACH = 3;
  private static final int GROUPS = 25;

  private MistakeList() {}

  /** At most {@code limit} mistakes, {@value #EACH} or more of each group. */
  static void print(PrintStream out, SetScore score, int limit) {
    Map<String, List<Mistake>> groups = new TreeMap<>();
    for (Mistake mistake : score.mistakes()) {
      groups.computeIfAbsent(mistake.group(), key -> new ArrayList<>()).add(mistake);
    }
    List<Map.Entry<String, List<Mistake>>> ordered = new ArrayList<>(groups.entrySet());
    ordered.sort(Comparator.comparingInt(group -> -group.getValue().size()));
    int shown = Math.min(GROUPS, ordered.size());
    int each = Math.max(EACH, limit / Math.max(1, shown));
    out.println();
    out.println("Mistakes of " + score.set() + ": " + score.mistakes().size());
    int left = limit;
    for (Map.Entry<String, List<Mistake>> group : ordered) {
      if (left <= 0) {
        out.println("… " + ordered.size() + " groups in all");
        return;
      }
      out.println();
      out.println("== " + group.getKey() + ": " + group.getValue().size());
      for (Mistake mistake : group.getValue().subList(0, Math.min(each, group.getValue().size()))) {
        print(out, mistake);
        left--;
      }
    }
  }

  private static void print(PrintStream out, Mistake mistake) {
    out.println("  " + mistake.document());
    out.println("    gold:  " + mistake.expected());
    out.println("    found: " + mistake.found());
    out.println("    " + mistake.context());
  }
}
