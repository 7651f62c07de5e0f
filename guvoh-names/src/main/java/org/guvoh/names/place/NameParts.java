package org.guvoh.names.place;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guvoh.core.table.Table;

/**
 * Parts the name of a place from its feature word: "Rasht district", "the village of Zong", "Lake
 * Sarez".
 *
 * <p>Immutable, safe for many threads.
 */
final class NameParts {
  private final Map<String, String> features = new HashMap<>();
  private final Set<String> sites = new HashSet<>();

  NameParts(Table table) {
    for (Table.Row row : table.rows()) {
      features.put(row.get("feature"), row.get("feature"));
      if (!row.get("site").isEmpty()) {
        sites.add(row.get("feature"));
      }
      if (!row.get("plural").isEmpty()) {
        features.put(row.get("plural"), row.get("feature"));
      }
    }
  }

  /**
   * A name in its parts.
   *
   * @param bare the name without its feature word; the whole name when it has none
   * @param feature the feature word in lower case
   */
  record Parts(String bare, Optional<String> feature) {}

  /**
   * Whether what the word names stands in the place whose name it bears: a hospital, an airport.
   */
  boolean isSite(String feature) {
    return sites.contains(feature);
  }

  Parts of(String said) {
    String[] words = said.strip().split("\\s+");
    int last = words.length - 1;
    String after = features.get(words[last].toLowerCase(Locale.ROOT));
    if (after != null && last > 0) {
      return new Parts(join(words, 0, last), Optional.of(after));
    }
    int first = words[0].equalsIgnoreCase("the") ? 1 : 0;
    String before =
        first < words.length ? features.get(words[first].toLowerCase(Locale.ROOT)) : null;
    if (before != null && first + 1 < words.length) {
      int from = words[first + 1].equalsIgnoreCase("of") ? first + 2 : first + 1;
      if (from < words.length) {
        return new Parts(join(words, from, words.length), Optional.of(before));
      }
    }
    return new Parts(
        first == 0 || words.length == 1 ? said : join(words, 1, words.length), Optional.empty());
  }

  private static String join(String[] words, int from, int to) {
    return String.join(" ", Arrays.asList(words).subList(from, to));
  }
}
