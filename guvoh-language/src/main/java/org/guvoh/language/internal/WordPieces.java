package org.guvoh.language.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cuts words into the pieces of the network's vocabulary, longest piece first (WordPiece, Wu et al.
 * 2016, section 4.1), exactly as the training code does.
 *
 * <p>Words are lower-cased and lose their combining marks; punctuation always stands alone. A word
 * has 1 to 16 pieces. Immutable; time is linear in the length of the word.
 */
public final class WordPieces {
  public static final int OPENING = 101;
  public static final int CLOSING = 102;
  private static final int UNKNOWN = 100;
  private static final int MOST_PIECES = 16;

  private final Map<String, Integer> ids;
  private final int longest;

  /** The position of a piece in the list is its id. */
  public WordPieces(List<String> vocabulary) {
    ids = new HashMap<>(vocabulary.size() * 2);
    int length = 1;
    for (int id = 0; id < vocabulary.size(); id++) {
      ids.put(vocabulary.get(id), id);
      length = Math.max(length, vocabulary.get(id).length());
    }
    longest = length;
  }

  public int[] of(String word) {
    List<Integer> found = new ArrayList<>();
    String plain = plain(word);
    int start = 0;
    while (start < plain.length() && found.size() < MOST_PIECES) {
      int end = partEnd(plain, start);
      addGreedily(plain.substring(start, end), found);
      start = end;
    }
    if (found.isEmpty()) {
      found.add(UNKNOWN);
    }
    return found.stream().limit(MOST_PIECES).mapToInt(Integer::intValue).toArray();
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(c -> c < 128)) {
      return lower;
    }
    String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder kept = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** A run of letters and figures is one part, every other sign is a part of its own. */
  private static int partEnd(String plain, int start) {
    int end = start;
    while (end < plain.length() && partOfWord(plain.codePointAt(end))) {
      end += Character.charCount(plain.codePointAt(end));
    }
    return end > start ? end : start + Character.charCount(plain.codePointAt(start));
  }

  private static boolean partOfWord(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> Character.isWhitespace(c);
    };
  }

  private void addGreedily(String part, List<Integer> found) {
    int start = 0;
    while (start < part.length() && found.size() < MOST_PIECES) {
      int end = Math.min(part.length(), start + longest);
      Integer id = id(part, start, end);
      while (id == null && end > start + 1) {
        end--;
        id = id(part, start, end);
      }
      if (id == null) {
        found.add(UNKNOWN);
        return;
      }
      found.add(id);
      start = end;
    }
  }

  private @Nullable Integer id(String part, int start, int end) {
    String piece = part.substring(start, end);
    return ids.get(start == 0 ? piece : "##" + piece);
  }
}
