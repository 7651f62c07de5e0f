package org.guvoh.claims.syntax;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.core.table.Table;

/**
 * The written forms of a dictionary form: those of {@code irregular-forms.tsv}, and what the
 * endings of regular verbs and nouns give. Forms are made generously; a form that does not exist
 * does no harm in a table of known words. Read by form because the reader's dictionary forms of
 * rare words are not sure.
 */
final class Inflections {
  private static final Map<String, Set<String>> IRREGULAR = irregular();
  private static final String VOWELS = "aeiou";

  private Inflections() {}

  private static Map<String, Set<String>> irregular() {
    Map<String, Set<String>> forms = new HashMap<>();
    for (Table.Row row : Table.resource(Lexicon.class, "irregular-forms").rows()) {
      forms.put(row.get("lemma"), Set.copyOf(row.list("forms")));
    }
    return forms;
  }

  /** All forms, the dictionary form among them, in lower case. */
  static Set<String> of(String lemma) {
    String word = lemma.toLowerCase(Locale.ROOT);
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word);
    forms.addAll(IRREGULAR.getOrDefault(word, Set.of()));
    int last = word.length() - 1;
    if (last < 2) {
      return forms;
    }
    char end = word.charAt(last);
    boolean vowelBefore = VOWELS.indexOf(word.charAt(last - 1)) >= 0;
    if (end == 'e') {
      add(forms, word, "s", "d");
      forms.add(word.substring(0, last) + "ing");
    } else if (end == 'y' && !vowelBefore) {
      String stem = word.substring(0, last);
      add(forms, stem, "ies", "ied");
      forms.add(word + "ing");
    } else {
      add(forms, word, "s", "ed", "ing");
      if (word.endsWith("s") || word.endsWith("x") || word.endsWith("h")) {
        forms.add(word + "es");
      }
      boolean closed = vowelBefore && VOWELS.indexOf(word.charAt(last - 2)) < 0;
      if (closed && "bdgklmnprt".indexOf(end) >= 0) {
        add(forms, word + end, "ed", "ing");
      }
    }
    if (word.endsWith("man")) {
      forms.add(word.substring(0, last - 1) + "en");
    }
    return forms;
  }

  private static void add(Set<String> forms, String stem, String... endings) {
    for (String ending : endings) {
      forms.add(stem + ending);
    }
  }
}
