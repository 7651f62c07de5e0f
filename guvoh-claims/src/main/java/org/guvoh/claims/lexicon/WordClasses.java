package org.guvoh.claims.lexicon;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.guvoh.core.table.Table;

/**
 * The small closed classes of {@code word-classes.tsv}: which words are articles, auxiliaries,
 * closing quotation marks and so on. Immutable.
 */
public final class WordClasses {
  public static final WordClasses STANDARD = new WordClasses();
  private final Map<String, Set<String>> byName = new LinkedHashMap<>();

  private WordClasses() {
    for (Table.Row row : Table.resource(Lexicon.class, "word-classes").rows()) {
      byName.put(row.get("class"), new HashSet<>(row.list("forms")));
    }
  }

  /** Whether a form in lower case is of a class; the empty form is of none. */
  public boolean has(String name, String form) {
    Set<String> forms = byName.get(name);
    if (forms == null) {
      throw new IllegalArgumentException("no such class of words: " + name);
    }
    return forms.contains(form);
  }
}
