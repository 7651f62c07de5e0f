package org.guvoh.bench.gold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guvoh.bench.corpus.TextWords;
import org.guvoh.core.table.Table;

/**
 * Names and descriptions compared by their words instead of letter by letter.
 *
 * <p>Two names are the same when all words of the one stand in the other and the head of the longer
 * is among them, when one is an apposition of the other, or when they share the head and half of
 * all words. The head is the last word before the first preposition or comma. Articles and
 * possessives count for nothing; case counts for nothing. A pronoun is the same as nothing but
 * itself.
 */
final class HeadWords {
  private static final Map<String, String> SMALL =
      Table.resource(HeadWords.class, "small-words").rows().stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get("word"), row -> row.get("class")));
  private static final double HALF = .5;
  private static final double TEXT_SHARE = .4;

  private HeadWords() {}

  static boolean isPronoun(String words) {
    List<String> folded = TextWords.folded(words);
    return folded.size() == 1 && "pronoun".equals(SMALL.get(folded.get(0)));
  }

  /** Whether two names or descriptions name the same thing. */
  static boolean same(String one, String other) {
    Set<String> left = content(one);
    Set<String> right = content(other);
    if (left.isEmpty() || right.isEmpty()) {
      return TextWords.folded(one).equals(TextWords.folded(other));
    }
    if ((left.containsAll(right) && right.contains(head(one)))
        || (right.containsAll(left) && left.contains(head(other)))) {
      return true;
    }
    if (apposed(one, other) || apposed(other, one)) {
      return true;
    }
    return right.contains(head(one)) && left.contains(head(other)) && share(left, right) >= HALF;
  }

  /**
   * Whether two longer texts say much the same: two fifths of all words, or one inside the other.
   */
  static boolean similar(String one, String other) {
    Set<String> left = content(one);
    Set<String> right = content(other);
    if (left.isEmpty() || right.isEmpty()) {
      return left.isEmpty() && right.isEmpty();
    }
    return share(left, right) >= TEXT_SHARE || left.containsAll(right) || right.containsAll(left);
  }

  /** Whether one is a name with an apposition, and a part of it between commas is the other. */
  private static boolean apposed(String one, String other) {
    return one.contains(",")
        && Stream.of(one.split(",")).anyMatch(part -> !part.isBlank() && same(part, other));
  }

  private static double share(Set<String> left, Set<String> right) {
    Set<String> both = new HashSet<>(left);
    both.retainAll(right);
    return (double) both.size() / (left.size() + right.size() - both.size());
  }

  private static Set<String> content(String words) {
    List<String> folded = plain(words);
    folded.removeIf(SMALL::containsKey);
    return new HashSet<>(folded);
  }

  /** The last word before the first preposition or comma. */
  static String head(String words) {
    int comma = words.indexOf(',');
    String head = "";
    for (String word : plain(comma > 0 ? words.substring(0, comma) : words)) {
      String kind = SMALL.getOrDefault(word, "");
      if (kind.equals("link") && !head.isEmpty()) {
        return head;
      }
      head = kind.isEmpty() ? word : head;
    }
    return head;
  }

  private static List<String> plain(String words) {
    List<String> folded = new ArrayList<>();
    for (String word : TextWords.folded(words)) {
      folded.add(word.endsWith("'s") ? word.substring(0, word.length() - 2) : word);
    }
    return folded;
  }
}
