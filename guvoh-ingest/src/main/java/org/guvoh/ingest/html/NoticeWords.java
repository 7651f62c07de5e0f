package org.guvoh.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guvoh.core.table.Table;

/**
 * The words by which notices of consent and offers of subscription are told from prose: several
 * different ones of a kind, and dense.
 */
final class NoticeWords {
  private static final int FEWEST_DIFFERENT = 4;
  private static final double LEAST_SHARE = 0.07;
  private static final Map<String, int[]> BITS = bits();
  private static final int KINDS = 2;

  private NoticeWords() {}

  /** How many words there are, and how many of each kind; sums up. */
  static final class Count {
    private int words;
    private final int[] hits = new int[KINDS];
    private final long[] different = new long[KINDS];

    void add(String text) {
      for (String word : words(text)) {
        words++;
        int[] bit = BITS.get(word);
        if (bit != null) {
          hits[bit[0]]++;
          different[bit[0]] |= 1L << bit[1];
        }
      }
    }

    void add(Count other) {
      words += other.words;
      for (int kind = 0; kind < KINDS; kind++) {
        hits[kind] += other.hits[kind];
        different[kind] |= other.different[kind];
      }
    }

    boolean isNotice() {
      for (int kind = 0; kind < KINDS; kind++) {
        if (Long.bitCount(different[kind]) >= FEWEST_DIFFERENT
            && hits[kind] >= LEAST_SHARE * words) {
          return true;
        }
      }
      return false;
    }
  }

  /** Lower-case words of letters, digits left out. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return words;
  }

  /** Word to kind and number of the row, which stands for all forms of one word. */
  private static Map<String, int[]> bits() {
    Map<String, int[]> bits = new HashMap<>();
    Map<String, Integer> rows = new HashMap<>();
    for (Table.Row row : Table.resource(NoticeWords.class, "notice-words").rows()) {
      int kind = List.of("consent", "offer").indexOf(row.get("kind"));
      int number = rows.merge(row.get("kind"), 1, Integer::sum) - 1;
      row.list("forms").forEach(form -> bits.put(form, new int[] {kind, number}));
    }
    return Map.copyOf(bits);
  }
}
