package org.guvoh.names.grammar;

import java.util.HashSet;
import java.util.Set;
import org.guvoh.core.text.AnnotatedText;
import org.guvoh.core.text.Sentence;
import org.guvoh.core.text.Token;
import org.guvoh.names.search.Capitals;

/**
 * How the words of one report are written: which occur in lower case, and which with a capital
 * inside a sentence. Tells the capital of a name from the capital that opens a sentence.
 */
final class ReportWords {
  private static final double TITLE_CASE_SHARE = 0.6;
  private static final int LONG_WORD = 4;

  private final Set<String> lower = new HashSet<>();
  private final Set<String> capitalInside = new HashSet<>();

  private ReportWords(AnnotatedText text) {
    for (Sentence sentence : text.sentences()) {
      if (!isTitleCase(sentence)) {
        sentence.tokens().stream().skip(1).forEach(this::note);
      }
    }
  }

  static ReportWords of(AnnotatedText text) {
    return new ReportWords(text);
  }

  private void note(Token token) {
    int first = token.form().codePointAt(0);
    if (Character.isUpperCase(first)) {
      capitalInside.add(token.form());
    } else if (Character.isLowerCase(first)) {
      lower.add(token.form());
    }
  }

  boolean isLowerSomewhere(String form) {
    return lower.contains(Capitals.lower(form));
  }

  boolean isCapitalInside(String form) {
    return capitalInside.contains(form);
  }

  /** Whether capitals say nothing in this sentence, as in a headline or a shouted line. */
  static boolean isTitleCase(Sentence sentence) {
    long words = sentence.tokens().stream().filter(ReportWords::isLong).count();
    long capitals =
        sentence.tokens().stream()
            .filter(ReportWords::isLong)
            .filter(token -> Character.isUpperCase(token.form().codePointAt(0)))
            .count();
    long shouted =
        sentence.tokens().stream()
            .filter(ReportWords::isLong)
            .filter(token -> Capitals.only(token.form()))
            .count();
    boolean headline = sentence.heading() && capitals > words * TITLE_CASE_SHARE;
    return words > 0 && (headline || shouted > words * TITLE_CASE_SHARE);
  }

  private static boolean isLong(Token token) {
    return token.form().length() >= LONG_WORD && Character.isLetter(token.form().codePointAt(0));
  }
}
