package org.guvoh.claims.time;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.guvoh.core.table.Table;

/** The calendar words of a language, from {@code calendar-words.tsv}. */
final class Calendar {
  private final Map<String, Map<String, Integer>> byKind = new LinkedHashMap<>();

  Calendar() {
    for (Table.Row row :
        Table.resource(org.guvoh.claims.lexicon.Lexicon.class, "calendar-words").rows()) {
      for (String form : row.list("forms")) {
        byKind
            .computeIfAbsent(row.get("kind"), kind -> new LinkedHashMap<>())
            .put(form.toLowerCase(Locale.ROOT), Integer.parseInt(row.get("value")));
      }
    }
  }

  int value(String kind, String word) {
    Integer value = words(kind).get(word.toLowerCase(Locale.ROOT));
    if (value == null) {
      throw new IllegalArgumentException("no " + kind + " called " + word);
    }
    return value;
  }

  /** A regular expression that matches any word of a kind, longest first. */
  String alternatives(String kind) {
    return words(kind).keySet().stream()
        .sorted((a, b) -> b.length() - a.length())
        .map(java.util.regex.Pattern::quote)
        .collect(Collectors.joining("|", "(", ")"));
  }

  private Map<String, Integer> words(String kind) {
    Map<String, Integer> words = byKind.get(kind);
    if (words == null) {
      throw new IllegalArgumentException("no calendar words of kind " + kind);
    }
    return words;
  }
}
