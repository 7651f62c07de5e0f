package org.guvoh.names.grammar;

import org.guvoh.names.search.Capitals;

/** Compares an acronym with the first letters of the words before it. */
final class Initials {
  private Initials() {}

  /**
   * Index of the first of the words before {@code end} whose capitals spell the acronym; {@code
   * end} when they do not. Small words between them may be passed over.
   */
  static int firstWord(SentenceWords words, int end, String acronym) {
    int at = end - 1;
    int letter = acronym.length() - 1;
    while (letter >= 0 && at >= 0 && end - at <= SentenceWords.LONGEST_NAME) {
      if (words.isCapital(at)) {
        String initial = Capitals.of(words.form(at).substring(0, 1));
        if (!initial.equals(acronym.substring(letter, letter + 1))) {
          return end;
        }
        letter--;
      } else if (!words.tables().isJoiner(words.form(at)) && !words.form(at).equals("the")) {
        return end;
      }
      at--;
    }
    return letter < 0 ? at + 1 : end;
  }
}
