package org.guvoh.incidents.origin;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.guvoh.core.table.Table;
import org.guvoh.incidents.text.TextWords;

/**
 * The details that a stretch of text tells, as folded words: words of content by their stems, words
 * of one class of the table {@code detail-classes} as one. Function words tell nothing.
 */
final class DetailWords {
  private static final int SHORTEST = 4;
  private static final int STEM = 6;
  private static final double CLASS_WEIGHT = 0.7;

  private record DetailClass(String name, List<String> stems) {}

  private final Set<String> plain =
      Table.resource(DetailWords.class, "plain-words").rows().stream()
          .map(row -> row.get("word"))
          .collect(Collectors.toSet());
  private final List<DetailClass> classes =
      Table.resource(DetailWords.class, "detail-classes").rows().stream()
          .map(row -> new DetailClass(row.get("class"), row.list("words")))
          .toList();
  private final Map<String, List<String>> known = new ConcurrentHashMap<>();

  /** The details of a text with their weights. */
  Map<String, Double> of(String text) {
    Map<String, Double> details = new TreeMap<>();
    for (String word : TextWords.of(text)) {
      for (String detail : known.computeIfAbsent(word, this::details)) {
        details.putIfAbsent(detail, detail.startsWith("=") ? CLASS_WEIGHT : 1.0);
      }
    }
    return details;
  }

  private List<String> details(String word) {
    if (plain.contains(word) || Character.isDigit(word.charAt(0))) {
      return List.of();
    }
    Set<String> found = new HashSet<>();
    for (DetailClass one : classes) {
      if (one.stems().stream().anyMatch(word::startsWith)) {
        found.add("=" + one.name());
      }
    }
    if (found.isEmpty() && word.length() >= SHORTEST) {
      found.add(word.substring(0, Math.min(STEM, word.length())));
    }
    return found.stream().sorted().toList();
  }
}
