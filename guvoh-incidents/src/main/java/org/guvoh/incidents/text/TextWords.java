package org.guvoh.incidents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a text in lower case, without marks and punctuation. */
public final class TextWords {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private TextWords() {}

  /** In text order. */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    for (String word : BETWEEN.split(text.toLowerCase(Locale.ROOT))) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
