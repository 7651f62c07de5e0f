package org.guvoh.claims.time;

import java.util.Set;
import org.guvoh.core.text.Sentence;

/**
 * Tells months from modals and names: "may" and "march" need a capital; a bare month has no name
 * before or behind it ("Orrin May", "April Vale"), and at the start of a sentence or in capitals a
 * month that is also a verb needs a preposition.
 */
final class WordCase {
  private static final Set<String> BARE = Set.of("month", "season");

  private WordCase() {}

  static boolean fits(String text, Sentence sentence, TimeAtom atom) {
    for (String kind : new String[] {"month", "weekday", "zone", "holiday"}) {
      String word = atom.groups().getOrDefault(kind, "");
      boolean needed = !word.isEmpty() && Calendar.STANDARD.needsCapital(kind, word);
      if (needed && Character.isLowerCase(word.codePointAt(0))) {
        return false;
      }
    }
    boolean bare =
        BARE.contains(atom.rule().name())
            && !atom.has("preposition")
            && !atom.has("edge")
            && atom.has("month");
    return !bare || isPlainMonth(text, sentence, atom);
  }

  private static boolean isPlainMonth(String text, Sentence sentence, TimeAtom atom) {
    String month = atom.groups().getOrDefault("month", "");
    if (Character.isLowerCase(month.codePointAt(0))) {
      return false;
    }
    boolean ambiguous = Calendar.STANDARD.needsCapital("month", month);
    boolean capitals = month.equals(month.toUpperCase(java.util.Locale.ROOT));
    boolean first = atom.start() == sentence.start();
    boolean named = isName(text, atom.end(), sentence.end());
    return !named && !(ambiguous && (first || capitals || nameBefore(text, atom, sentence)));
  }

  /** Whether a capital and small letters follow behind one space. */
  private static boolean isName(String text, int end, int limit) {
    return end + 2 < limit
        && text.charAt(end) == ' '
        && Character.isUpperCase(text.charAt(end + 1))
        && Character.isLowerCase(text.charAt(end + 2));
  }

  private static boolean nameBefore(String text, TimeAtom atom, Sentence sentence) {
    int at = atom.start() - 2;
    if (at < sentence.start() || !Character.isLetter(text.charAt(at))) {
      return false;
    }
    while (at > sentence.start() && Character.isLetter(text.charAt(at - 1))) {
      at--;
    }
    return at > sentence.start() && Character.isUpperCase(text.charAt(at));
  }
}
