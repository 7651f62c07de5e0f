package org.guvoh.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * From lines on pages to paragraphs.
 *
 * <p>Running heads: lines in the uppermost or lowest eighth of a page that, digits apart, stand on
 * at least half of the pages and three; and bare page numbers there. Columns: when lines of a page
 * lie beside each other in two groups that do not overlap, the left group comes first. Paragraphs
 * end at a wider gap, at an indented line, at a change of letter size, and at a line that ends
 * early with a full stop. A hyphen at a line's end before a small letter goes, and the word is
 * joined; a hyphen that belongs to the word ("post-war" broken there) goes with it.
 */
final class PageLines {
  private static final float EDGE = 0.125f;
  private static final int FEWEST_PAGES = 3;
  private static final Pattern NUMBER =
      Pattern.compile("(?:[Pp]age\\s+)?[-–\\s]*\\d{1,4}(?:\\s*(?:/|of)\\s*\\d{1,4})?[-–\\s]*");

  private PageLines() {}

  static String text(List<List<PageLine>> pages) {
    Set<String> heads = runningHeads(pages);
    StringBuilder text = new StringBuilder();
    for (List<PageLine> page : pages) {
      List<PageLine> kept = new ArrayList<>();
      for (PageLine line : page) {
        if (!isEdge(line)
            || !(heads.contains(form(line)) || NUMBER.matcher(line.text()).matches())) {
          kept.add(line);
        }
      }
      append(columns(kept), text);
    }
    return text.toString();
  }

  private static Set<String> runningHeads(List<List<PageLine>> pages) {
    Map<String, Integer> counts = new HashMap<>();
    for (List<PageLine> page : pages) {
      Set<String> forms = new HashSet<>();
      page.stream().filter(PageLines::isEdge).forEach(line -> forms.add(form(line)));
      forms.forEach(form -> counts.merge(form, 1, Integer::sum));
    }
    Set<String> heads = new HashSet<>();
    counts.forEach(
        (form, count) -> {
          if (count >= FEWEST_PAGES && 2 * count >= pages.size()) {
            heads.add(form);
          }
        });
    return heads;
  }

  private static boolean isEdge(PageLine line) {
    return line.depth() < EDGE || line.depth() > 1 - EDGE;
  }

  private static String form(PageLine line) {
    return line.text().replaceAll("\\d+", "#").replaceAll("\\s+", " ");
  }

  /** Reading order: two columns, if a gap runs down the middle of the page, else as drawn. */
  static List<PageLine> columns(List<PageLine> lines) {
    if (lines.size() < 6) {
      return byHeight(lines);
    }
    float gap = gap(lines);
    if (gap < 0) {
      return byHeight(lines);
    }
    List<PageLine> ordered = new ArrayList<>();
    List<PageLine> left = new ArrayList<>();
    List<PageLine> right = new ArrayList<>();
    for (PageLine line : byHeight(lines)) {
      if (line.right() <= gap) {
        left.add(line);
      } else if (line.left() >= gap) {
        right.add(line);
      } else {
        ordered.addAll(left);
        ordered.addAll(right);
        left.clear();
        right.clear();
        ordered.add(line);
      }
    }
    ordered.addAll(left);
    ordered.addAll(right);
    return ordered;
  }

  private static List<PageLine> byHeight(List<PageLine> lines) {
    List<PageLine> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingDouble(line -> Math.round(line.top())));
    return sorted;
  }

  /**
   * Where a line down the page crosses few lines and has a good part on each side; -1 if nowhere.
   */
  private static float gap(List<PageLine> lines) {
    float from = (float) lines.stream().mapToDouble(PageLine::left).min().orElse(0);
    float to = (float) lines.stream().mapToDouble(PageLine::right).max().orElse(0);
    for (float part = 0.35f; part <= 0.65f; part += 0.02f) {
      float at = from + part * (to - from);
      long left = lines.stream().filter(line -> line.right() <= at).count();
      long right = lines.stream().filter(line -> line.left() >= at).count();
      if (left >= lines.size() / 4
          && right >= lines.size() / 4
          && left + right >= 0.8 * lines.size()
          && beside(lines, at)) {
        return at;
      }
    }
    return -1;
  }

  /** Columns stand beside each other; a list of short lines above indented ones does not. */
  private static boolean beside(List<PageLine> lines, float at) {
    float rightTop =
        (float)
            lines.stream().filter(l -> l.left() >= at).mapToDouble(PageLine::top).min().orElse(0);
    float rightEnd =
        (float)
            lines.stream().filter(l -> l.left() >= at).mapToDouble(PageLine::top).max().orElse(0);
    return lines.stream()
            .filter(l -> l.right() <= at && l.top() >= rightTop - 2 && l.top() <= rightEnd + 2)
            .count()
        >= 3;
  }

  private static void append(List<PageLine> lines, StringBuilder text) {
    float leading = leading(lines);
    float width = (float) lines.stream().mapToDouble(PageLine::right).max().orElse(0);
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      if (text.length() > 0) {
        boolean begins =
            i == 0
                ? endsSentence(text)
                : begins(lines.get(i - 1), line, leading, columnEnd(lines, i, width));
        join(text, line.text(), begins);
      } else {
        text.append(line.text());
      }
    }
  }

  /** The farthest right end among the neighbours that begin where this line's column does. */
  private static float columnEnd(List<PageLine> lines, int at, float width) {
    float end = 0;
    for (int i = Math.max(0, at - 6); i < Math.min(lines.size(), at + 6); i++) {
      if (Math.abs(lines.get(i).left() - lines.get(at - 1).left()) < 30) {
        end = Math.max(end, lines.get(i).right());
      }
    }
    return end == 0 ? width : end;
  }

  private static boolean begins(PageLine before, PageLine line, float leading, float columnEnd) {
    float step = line.top() - before.top();
    boolean wide = step > 1.45 * leading || step < -2;
    boolean indented = line.left() - before.left() > 8 && line.left() - before.left() < 60;
    boolean otherSize = Math.abs(line.size() - before.size()) > 0.15 * before.size();
    boolean early = before.right() < columnEnd - 0.2 * (columnEnd - before.left());
    if (step < -2) {
      return early && endsSentence(before.text());
    }
    return wide || indented || otherSize || (early && endsSentence(before.text()));
  }

  private static float leading(List<PageLine> lines) {
    List<Float> steps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      float step = lines.get(i).top() - lines.get(i - 1).top();
      if (step > 1) {
        steps.add(step);
      }
    }
    steps.sort(Comparator.naturalOrder());
    return steps.isEmpty() ? 12 : steps.get(steps.size() / 2);
  }

  private static boolean endsSentence(CharSequence text) {
    return text.length() > 0 && ".!?:”\"»".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static void join(StringBuilder text, String line, boolean begins) {
    int last = text.length() - 1;
    if (begins) {
      text.append("\n\n").append(line);
    } else if (isHyphen(text.charAt(last))
        && last > 0
        && Character.isLetter(text.charAt(last - 1))
        && Character.isLowerCase(line.charAt(0))) {
      text.setLength(last);
      text.append(line);
    } else {
      text.append(' ').append(line);
    }
  }

  private static boolean isHyphen(char character) {
    return character == '-' || character == '\u2010' || character == '\u00AD';
  }
}
