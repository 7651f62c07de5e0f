package org.guvoh.language.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the paragraphs of a text, also of one whose lines were broken by hand.
 *
 * <p>A blank line ends a paragraph, unless the sentence visibly runs on across it (page breaks of
 * converted documents): the part before has no closing punctuation and ends in a function word, or
 * the part after begins in lower case. A line that is indented where the line before was not begins
 * a new paragraph, too.
 */
public final class Paragraphs {
  private static final int HEADING_WORDS = 18;
  private static final String CLOSING = ".!?…:;,";
  private static final String AFTER_CLOSING = "\"”’')]»";
  private final WordTable functionWords;

  private Paragraphs(WordTable functionWords) {
    this.functionWords = functionWords;
  }

  public static Paragraphs standard() {
    return new Paragraphs(WordTable.resource("function-words"));
  }

  public List<Paragraph> split(String text) {
    List<int[]> blocks = joinBroken(text, blocks(text));
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int[] block : blocks) {
      boolean heading = !closed(text, block[1]) && words(text, block) <= HEADING_WORDS;
      paragraphs.add(new Paragraph(paragraphs.size(), block[0], block[1], heading));
    }
    return paragraphs;
  }

  private static List<int[]> blocks(String text) {
    List<int[]> blocks = new ArrayList<>();
    int start = -1;
    int end = -1;
    boolean indentedBefore = false;
    int line = 0;
    while (line < text.length()) {
      int lineEnd = text.indexOf('\n', line);
      lineEnd = lineEnd < 0 ? text.length() : lineEnd;
      int first = skipSpace(text, line, lineEnd);
      if (start >= 0
          && (first == lineEnd
              || (first > line && !indentedBefore && startsAnew(text, first, end)))) {
        blocks.add(new int[] {start, end});
        start = -1;
      }
      if (first < lineEnd) {
        start = start < 0 ? first : start;
        end = trimmedEnd(text, first, lineEnd);
        indentedBefore = first > line;
      }
      line = lineEnd + 1;
    }
    if (start >= 0) {
      blocks.add(new int[] {start, end});
    }
    return blocks;
  }

  private static boolean startsAnew(String text, int first, int previousEnd) {
    char before = text.charAt(previousEnd - 1);
    return Character.isUpperCase(text.charAt(first)) && before != ',' && before != ';';
  }

  private List<int[]> joinBroken(String text, List<int[]> blocks) {
    List<int[]> joined = new ArrayList<>();
    for (int[] block : blocks) {
      int[] before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before != null && runsOn(text, before, block)) {
        before[1] = block[1];
      } else {
        joined.add(block);
      }
    }
    return joined;
  }

  private boolean runsOn(String text, int[] before, int[] after) {
    if (closedFirmly(text, before[1])) {
      return false;
    }
    return Character.isLowerCase(text.codePointAt(after[0]))
        || functionWords.has(lastWord(text, before));
  }

  private static boolean closed(String text, int end) {
    int last = end - 1;
    while (last >= 0 && AFTER_CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && CLOSING.indexOf(text.charAt(last)) >= 0;
  }

  private static boolean closedFirmly(String text, int end) {
    return closed(text, end) && text.charAt(end - 1) != ',';
  }

  private static String lastWord(String text, int[] block) {
    int start = block[1];
    while (start > block[0] && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, block[1]);
  }

  private static int words(String text, int[] block) {
    int words = 0;
    boolean inside = false;
    for (int i = block[0]; i < block[1]; i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      words += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return words;
  }

  private static int skipSpace(String text, int from, int to) {
    int position = from;
    while (position < to && isSpace(text.charAt(position))) {
      position++;
    }
    return position;
  }

  private static int trimmedEnd(String text, int from, int to) {
    int end = to;
    while (end > from && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
