package org.guvoh.claims.time;

import java.util.Set;
import org.guvoh.core.text.Sentence;

/** Tells which times of a sentence stand in a quotation, by counting its marks. */
final class Quotation {
  private static final Set<String> DEICTIC =
      Set.of("dayword", "ago", "tonight", "lastnight", "thispart", "fromnow");

  private static final int LONGEST = 2000;

  private Quotation() {}

  /** Whether a time is reckoned from the moment of speaking. */
  static boolean isDeictic(TimePhrase phrase) {
    return DEICTIC.contains(phrase.main().rule().reading());
  }

  /** Whether a phrase stands between marks, or behind an opening one that this sentence leaves. */
  static boolean holds(String text, Sentence sentence, TimePhrase phrase) {
    int depth = 0;
    boolean straight = false;
    for (int i = Math.max(sentence.start(), phrase.start() - LONGEST); i < phrase.start(); i++) {
      char c = text.charAt(i);
      if (c == '“' || c == '«' || c == '„') {
        depth++;
      } else if (c == '”' || c == '»') {
        depth = Math.max(0, depth - 1);
      } else if (c == '"') {
        straight = !straight;
      }
    }
    return depth > 0 || straight;
  }
}
