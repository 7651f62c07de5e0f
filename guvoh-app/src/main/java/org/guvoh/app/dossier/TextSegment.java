package org.guvoh.app.dossier;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.guvoh.core.text.CodePointIndex;

/**
 * A stretch of a report's text between two neighbouring bounds of marks.
 *
 * @param text the text, unchanged
 * @param kinds the marks that cover it
 * @param row the row of the shortest claim that covers it, or 0 for none
 * @param begins rows whose words begin here
 * @param ends rows whose words end here
 */
record TextSegment(
    String text, Set<TextMark.Kind> kinds, int row, List<Integer> begins, List<Integer> ends) {
  /** The text cut at the bounds of its marks, in order and without gaps. */
  static List<TextSegment> of(ReportEntry report) {
    String text = report.text();
    CodePointIndex index = CodePointIndex.of(text);
    TreeSet<Integer> bounds = new TreeSet<>();
    bounds.add(0);
    bounds.add(index.toCodePoint(text.length()));
    report.marks().forEach(mark -> bounds.add(mark.start()));
    report.marks().forEach(mark -> bounds.add(mark.end()));
    List<TextSegment> segments = new ArrayList<>();
    int from = bounds.first();
    for (int to : bounds.tailSet(from, false)) {
      String words = text.substring(index.toUtf16(from), index.toUtf16(to));
      segments.add(segment(words, from, to, report.marks()));
      from = to;
    }
    return segments;
  }

  private static TextSegment segment(String words, int from, int to, List<TextMark> marks) {
    Set<TextMark.Kind> kinds = EnumSet.noneOf(TextMark.Kind.class);
    TreeSet<Integer> begins = new TreeSet<>();
    TreeSet<Integer> ends = new TreeSet<>();
    int row = 0;
    int shortest = Integer.MAX_VALUE;
    for (TextMark mark : marks) {
      if (mark.start() > from || mark.end() < to) {
        continue;
      }
      kinds.add(mark.kind());
      if (mark.start() == from) {
        begins.addAll(mark.rows());
      }
      if (mark.end() == to) {
        ends.addAll(mark.rows());
      }
      if (!mark.rows().isEmpty() && mark.end() - mark.start() < shortest) {
        shortest = mark.end() - mark.start();
        row = mark.rows().get(0);
      }
    }
    return new TextSegment(words, kinds, row, List.copyOf(begins), List.copyOf(ends));
  }
}
