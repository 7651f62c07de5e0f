package org.guvoh.claims.count;

import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.SentenceView;

/**
 * Tells the figures that count nothing: days beside a month, also of dates that do not exist,
 * years, and ages. Limits: a count between 1900 and 2099 without a noun for people is taken for a
 * year.
 */
final class DateNumbers {
  private final Lexicon calendar = Lexicon.resource("calendar-words");
  private final Lexicon people = Lexicon.resource("people");

  boolean isPart(SentenceView sentence, int token) {
    return isMonth(sentence, token - 1)
        || isMonth(sentence, token + 1)
        || isYear(sentence, token)
        || isAge(sentence, token);
  }

  private boolean isMonth(SentenceView sentence, int token) {
    return token >= 0
        && token < sentence.size()
        && Character.isUpperCase(sentence.token(token).form().codePointAt(0))
        && calendar
            .at(sentence, token)
            .filter(match -> match.get("kind").equals("month"))
            .isPresent();
  }

  private boolean isYear(SentenceView sentence, int token) {
    boolean range = sentence.lower(token).matches("(?:19|20)\\d{2}");
    boolean counted = token + 1 < sentence.size() && people.has(sentence, token + 1);
    return range && !counted;
  }

  /** "Orrin Vale, 34, …", "aged 34", and "Orrin Vale, 34 was …" but not "In Kest, 34 were …". */
  private static boolean isAge(SentenceView sentence, int token) {
    boolean behindName =
        sentence.isComma(token - 1)
            && token >= 2
            && Character.isUpperCase(sentence.token(token - 2).form().codePointAt(0));
    boolean closed = sentence.is("age-close", token + 1);
    boolean verb =
        sentence.is("auxiliary", token + 1) && !sentence.is("where-preposition", token - 3);
    return (behindName && (closed || verb)) || sentence.is("age-before", token - 1);
  }
}
