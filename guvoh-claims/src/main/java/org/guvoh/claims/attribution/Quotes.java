package org.guvoh.claims.attribution;

import java.util.ArrayList;
import java.util.List;
import org.guvoh.claims.lexicon.WordClasses;
import org.guvoh.core.text.AnnotatedText;
import org.guvoh.core.text.Passage;
import org.guvoh.core.text.Sentence;
import org.guvoh.core.text.Token;

/**
 * The quotations of a text.
 *
 * <p>Curly marks open and close by their shape, straight ones by turns inside a paragraph. A
 * quotation that is not closed at the end of its paragraph goes on where the next paragraph begins
 * with a mark, and otherwise ends there. Words in quotation marks that are few ("so-called") are no
 * speech.
 */
final class Quotes {
  private static final int FEWEST_WORDS = 4;

  private Quotes() {}

  static List<Passage> find(AnnotatedText text) {
    List<Passage> quotes = new ArrayList<>();
    int open = -1;
    int words = 0;
    int lastEnd = 0;
    int paragraph = -1;
    for (Sentence sentence : text.sentences()) {
      if (sentence.paragraph() != paragraph) {
        paragraph = sentence.paragraph();
        if (open >= 0 && !opens(sentence.tokens().get(0).form())) {
          open = close(text, quotes, open, lastEnd, words);
        }
      }
      for (Token token : sentence.tokens()) {
        String form = token.form();
        boolean continuing = open >= 0 && form.equals("“");
        if (open < 0 && opens(form)) {
          open = token.start();
          words = 0;
        } else if (open >= 0 && !continuing && closes(form)) {
          open = close(text, quotes, open, token.end(), words);
        } else if (Character.isLetterOrDigit(form.codePointAt(0))) {
          words++;
        }
        lastEnd = token.end();
      }
    }
    if (open >= 0) {
      close(text, quotes, open, lastEnd, words);
    }
    return quotes;
  }

  private static int close(AnnotatedText text, List<Passage> quotes, int open, int end, int words) {
    if (words >= FEWEST_WORDS) {
      quotes.add(Passage.of(text.text(), open, end));
    }
    return -1;
  }

  private static boolean opens(String form) {
    return WordClasses.STANDARD.has("quote-open", form);
  }

  private static boolean closes(String form) {
    return WordClasses.STANDARD.has("quote-close", form);
  }
}
