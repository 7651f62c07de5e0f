package org.guvoh.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guvoh.core.table.Table;
import org.jsoup.nodes.Element;

/** The table of tags, roles and words that mark clutter. Looks at one element, not at its place. */
final class ClutterTable {
  static final ClutterTable STANDARD =
      new ClutterTable(Table.resource(ClutterTable.class, "page-clutter"));

  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");

  private final Map<String, Clutter> tags = new HashMap<>();
  private final Map<String, Clutter> roles = new HashMap<>();
  private final Map<String, List<Phrase>> phrases = new HashMap<>(); // by first word

  private record Phrase(List<String> words, Clutter effect) {}

  private ClutterTable(Table table) {
    for (Table.Row row : table.rows()) {
      Clutter effect = Clutter.valueOf(row.get("effect").toUpperCase(Locale.ROOT));
      String mark = row.get("mark");
      switch (row.get("by")) {
        case "tag" -> tags.put(mark, effect);
        case "role" -> roles.put(mark, effect);
        case "word" -> {
          List<String> words = List.of(mark.split(" "));
          phrases
              .computeIfAbsent(words.get(0), unused -> new ArrayList<>())
              .add(new Phrase(words, effect));
        }
        default -> throw new IllegalArgumentException("page-clutter, line " + row.line());
      }
    }
  }

  Optional<Clutter> findByTag(Element element) {
    return Optional.ofNullable(tags.get(element.normalName()));
  }

  /** By role, by hiding, or by words of id and class; the first that applies. */
  Optional<Clutter> findByHint(Element element) {
    Clutter byRole = roles.get(element.attr("role").toLowerCase(Locale.ROOT));
    if (byRole != null) {
      return Optional.of(byRole);
    }
    return isHidden(element)
        ? Optional.of(Clutter.CLUTTER)
        : find(words(element.id())).or(() -> findInClasses(element));
  }

  private Optional<Clutter> findInClasses(Element element) {
    return element.classNames().stream().flatMap(name -> find(words(name)).stream()).findFirst();
  }

  private Optional<Clutter> find(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      for (Phrase phrase : phrases.getOrDefault(words.get(i), List.of())) {
        int end = i + phrase.words().size();
        if (end <= words.size() && words.subList(i, end).equals(phrase.words())) {
          return Optional.of(phrase.effect());
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> words(String name) {
    return BETWEEN_WORDS
        .splitAsStream(name)
        .filter(word -> !word.isEmpty())
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equalsIgnoreCase("true")
        || element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
  }
}
