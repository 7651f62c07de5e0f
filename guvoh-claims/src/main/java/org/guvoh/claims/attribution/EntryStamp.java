package org.guvoh.claims.attribution;

import java.util.regex.Pattern;
import org.guvoh.claims.lexicon.SentenceView;

/**
 * The time of day that opens an entry of a running report ("13:40 The army …"). It tells when the
 * entry was published, and so dates neither what is said in it nor what happened.
 */
final class EntryStamp {
  private static final Pattern TIME_OF_DAY = Pattern.compile("([0-2]?\\d)[:.h]([0-5]\\d)");

  private EntryStamp() {}

  /** The first token behind the time that opens the sentence and the dash behind it, or 0. */
  static int behind(SentenceView sentence) {
    if (sentence.size() < 2 || !TIME_OF_DAY.matcher(sentence.lower(0)).matches()) {
      return 0;
    }
    int token = 1;
    while (token < sentence.size() - 1
        && (sentence.isTime(token) || sentence.is("mark", token) || sentence.is("zone", token))) {
      token++;
    }
    return token;
  }
}
