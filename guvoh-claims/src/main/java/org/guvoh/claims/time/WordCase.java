package org.guvoh.claims.time;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.guvoh.claims.lexicon.WordClasses;
import org.guvoh.core.text.Sentence;

/**
 * Tells months from modals and names: "may" and "march" need a capital; a bare month has no name
 * before or behind it ("Orrin May", "April Vale"), and at the start of a sentence or in capitals a
 * month that is also a verb needs a preposition.
 */
final class WordCase {
  private static final Set<String> BARE = Set.of("month", "season");

  private static final int WINDOW = 48;
  private static final Pattern COUNTED =
      Pattern.compile(
          "\\s+(?:\\p{Ll}+\\s+)?\\p{Ll}*(?<!s)(?:s|men|women|people|children|police)\\b");
  private static final Pattern ARTICLE_BEFORE =
      Pattern.compile("(?i)\\b(?:the|a|an|this|that|its|his|her|their|[\\p{L}]+['’]s)\\s+$");

  private WordCase() {}

  static boolean fits(String text, Sentence sentence, TimeAtom atom) {
    for (String kind : new String[] {"month", "weekday", "zone", "holiday"}) {
      String word = atom.groups().getOrDefault(kind, "");
      boolean needed = !word.isEmpty() && Calendar.STANDARD.needsCapital(kind, word);
      if (needed && Character.isLowerCase(word.codePointAt(0))) {
        return false;
      }
    }
    if (atom.rule().name().equals("year") && !atom.has("preposition") && !atom.has("edge")) {
      return !isCounted(text, sentence, atom);
    }
    boolean bare =
        BARE.contains(atom.rule().name())
            && !atom.has("preposition")
            && !atom.has("edge")
            && atom.has("month");
    return !bare || isPlainMonth(text, sentence, atom);
  }

  /** "2000 people": a figure before people or things in the plural, without an article. */
  private static boolean isCounted(String text, Sentence sentence, TimeAtom atom) {
    int from = Math.max(sentence.start(), atom.start() - WINDOW);
    String before = text.substring(from, atom.start());
    int to = Math.min(sentence.end(), atom.end() + WINDOW);
    boolean counts = COUNTED.matcher(text.substring(atom.end(), to)).lookingAt();
    return counts && !ARTICLE_BEFORE.matcher(before).find();
  }

  private static boolean isPlainMonth(String text, Sentence sentence, TimeAtom atom) {
    String month = atom.groups().getOrDefault("month", "");
    if (Character.isLowerCase(month.codePointAt(0))) {
      return false;
    }
    boolean ambiguous = Calendar.STANDARD.needsCapital("month", month);
    boolean capitals = month.equals(month.toUpperCase(Locale.ROOT));
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
    String word = text.substring(at, atom.start() - 1).toLowerCase(Locale.ROOT);
    boolean small =
        WordClasses.STANDARD.has("definite", word) || WordClasses.STANDARD.has("article", word);
    return Character.isUpperCase(text.charAt(at)) && !small;
  }
}
