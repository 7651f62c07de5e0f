package org.guvoh.language.text;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.guvoh.core.table.Table;

/** A table read as a set of words in lower case. */
record WordTable(Set<String> words) {
  WordTable {
    words = Set.copyOf(words);
  }

  static WordTable resource(String name) {
    return new WordTable(
        Table.resource(WordTable.class, name).rows().stream()
            .map(row -> row.get("word").toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet()));
  }

  boolean has(String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }
}
