package org.guvoh.bench.corpus;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text: runs of letters and digits with inner apostrophes. Punctuation is no word,
 * so that guidelines which differ on quotation marks and final stops can be compared.
 */
public final class TextWords {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}\\p{N}]+)*", Pattern.UNICODE_CHARACTER_CLASS);

  private final int[] starts;
  private final int[] ends;

  private TextWords(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  public static TextWords of(String text) {
    List<int[]> spans = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      spans.add(new int[] {matcher.start(), matcher.end()});
    }
    return new TextWords(
        spans.stream().mapToInt(span -> span[0]).toArray(),
        spans.stream().mapToInt(span -> span[1]).toArray());
  }

  /** Marks the words that lie wholly within a span, given in UTF-16 units. */
  public void mark(BitSet words, int start, int end) {
    for (int i = 0; i < starts.length && starts[i] < end; i++) {
      if (starts[i] >= start && ends[i] <= end) {
        words.set(i);
      }
    }
  }

  /** The words of a phrase in lower case. */
  public static List<String> folded(String phrase) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(phrase);
    while (matcher.find()) {
      words.add(matcher.group().toLowerCase(Locale.ROOT).replace('’', '\''));
    }
    return words;
  }

  /** The text between two offsets with some of its surroundings, on one line. */
  public static String around(String text, int start, int end, int margin) {
    int from = Math.max(0, start - margin);
    int to = Math.min(text.length(), end + margin);
    return (text.substring(from, start)
            + "⟦"
            + text.substring(start, end)
            + "⟧"
            + text.substring(end, to))
        .replaceAll("\\s+", " ");
  }
}
