package org.guvoh.claims.time;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.core.table.Table;

/** The calendar words of a language, from {@code calendar-words.tsv}. Immutable. */
final class Calendar {
  static final Calendar STANDARD = new Calendar();
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private final Map<String, Map<String, Table.Row>> byKind = new LinkedHashMap<>();

  private Calendar() {
    for (Table.Row row : Table.resource(Lexicon.class, "calendar-words").rows()) {
      Map<String, Table.Row> words =
          byKind.computeIfAbsent(row.get("kind"), kind -> new LinkedHashMap<>());
      row.list("forms").forEach(form -> words.put(form.toLowerCase(Locale.ROOT), row));
    }
  }

  boolean hasKind(String kind) {
    return byKind.containsKey(kind);
  }

  /** The value of a word, whose white space may be any. */
  Optional<String> find(String kind, String word) {
    return row(kind, word).map(row -> row.get("value"));
  }

  String value(String kind, String word) {
    return find(kind, word)
        .orElseThrow(() -> new IllegalArgumentException("no " + kind + " called " + word));
  }

  int number(String kind, String word) {
    return Integer.parseInt(value(kind, word));
  }

  /** Whether a word counts only with a capital. */
  boolean needsCapital(String kind, String word) {
    return row(kind, word).filter(row -> row.get("case").equals("upper")).isPresent();
  }

  /** The row of a word as {@code table:key}, for provenance. */
  Optional<String> rowName(String kind, String word) {
    return row(kind, word).map(row -> "calendar-words:" + row.list("forms").get(0));
  }

  /** A regular expression that matches any word of a kind, longest first. */
  String alternatives(String kind) {
    return words(kind).keySet().stream()
        .sorted((a, b) -> b.length() - a.length())
        .map(form -> form.replace("'", "['’]").replace(" ", "\\s+"))
        .collect(Collectors.joining("|"));
  }

  private Optional<Table.Row> row(String kind, String word) {
    String plain = SPACE.matcher(word.toLowerCase(Locale.ROOT).replace('’', '\'')).replaceAll(" ");
    return Optional.ofNullable(words(kind).get(plain));
  }

  private Map<String, Table.Row> words(String kind) {
    Map<String, Table.Row> words = byKind.get(kind);
    if (words == null) {
      throw new IllegalArgumentException("no calendar words of kind " + kind);
    }
    return words;
  }
}
