package org.guvoh.incidents.disagreement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guvoh.core.table.Table;

/** What the words of a description say when two descriptions are held against each other. */
final class Descriptions {
  private static final Pattern PART =
      Pattern.compile(
          "(?iu).*\\b(?:of|among) (?:(?:the|those) )?(?:dead|killed|wounded|injured|hurt|victims|"
              + "casualties|deaths|missing|detained|arrested|abducted|displaced|them)\\b.*");
  private static final Pattern SOLE =
      Pattern.compile("(?iu).*\\b(?:alone|only|solely|merely)\\b.*");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}+");

  private final Map<String, String> words = new TreeMap<>();

  Descriptions() {
    for (Table.Row row : Table.resource(Descriptions.class, "description-words").rows()) {
      words.put(row.get("word"), row.get("sense"));
    }
  }

  /** "nobody", "without losses". */
  boolean isNobody(String description) {
    return contents(description).stream().anyMatch(word -> has(word, "nobody"));
  }

  /** People of whom nothing is told that could part them from a named actor ("masked men"). */
  boolean isAnybody(String description) {
    return !NAME.matcher(withoutFirst(description)).find() && has(head(description), "anybody");
  }

  /** The last word before a joint: "men" of "three men in grey coats". */
  private String head(String description) {
    String head = "";
    for (String word : description.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (has(word, "joint") && !head.isEmpty()) {
        return head;
      }
      head = has(word, "plain") ? head : word;
    }
    return head;
  }

  /** "three of the dead". */
  boolean isPart(String description) {
    return PART.matcher(description).matches();
  }

  /** "for his winnings alone". */
  boolean isSole(String description) {
    return SOLE.matcher(description).matches();
  }

  /** What is counted: persons, or a unit such as families. */
  String unit(String description) {
    return contents(description).stream()
        .filter(word -> has(word, "unit"))
        .findFirst()
        .orElse("person");
  }

  /** Whether two descriptions have a word of content in common. */
  boolean share(String one, String other) {
    Set<String> left = contents(one);
    return contents(other).stream().anyMatch(left::contains);
  }

  /** Two targets: they exclude each other when both are one definite thing or person. */
  Meeting of(String one, String other) {
    if (contents(one).equals(contents(other))) {
      return Meeting.SAME;
    }
    if (share(one, other)) {
      return Meeting.NESTED;
    }
    return isSingle(one) && isSingle(other) ? Meeting.EXCLUDES : Meeting.TOGETHER;
  }

  /** Two sites without an id: they exclude each other when both are nameless and of other kinds. */
  Meeting sites(String one, String other) {
    if (contents(one).equals(contents(other))) {
      return Meeting.SAME;
    }
    if (contents(one).stream()
        .anyMatch(word -> !has(word, "site") && contents(other).contains(word))) {
      return Meeting.NESTED;
    }
    boolean nameless = !hasName(one) && !hasName(other) && !isWay(one) && !isWay(other);
    boolean known =
        contents(one).stream().anyMatch(word -> has(word, "site"))
            && contents(other).stream().anyMatch(word -> has(word, "site"));
    return nameless && known ? Meeting.EXCLUDES : Meeting.TOGETHER;
  }

  private boolean isWay(String description) {
    return List.of(description.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).stream()
        .anyMatch(word -> has(word, "way"));
  }

  private static boolean hasName(String description) {
    return NAME.matcher(description).find();
  }

  /** One definite or indefinite thing that the table knows as a site or a person. */
  private boolean isSingle(String description) {
    String head = head(description);
    boolean one = words.containsKey(head) || !head.endsWith("s");
    return one
        && !hasName(withoutFirst(description))
        && (has(head, "site") || has(head, "someone"));
  }

  private boolean has(String word, String sense) {
    return sense.equals(words.getOrDefault(word, words.getOrDefault(base(word), "")));
  }

  private static String base(String word) {
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /** The words that carry sense, without number and case. */
  private Set<String> contents(String description) {
    Set<String> found = new LinkedHashSet<>();
    for (String word : description.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      boolean plain = word.length() < 2 || has(word, "plain") || has(word, "joint");
      if (!plain) {
        found.add(base(word));
      }
    }
    return found.stream().collect(Collectors.toCollection(java.util.TreeSet::new));
  }

  private static String withoutFirst(String description) {
    int space = description.indexOf(' ');
    return space < 0 ? description : description.substring(space);
  }
}
