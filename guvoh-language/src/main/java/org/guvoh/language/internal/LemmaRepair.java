package org.guvoh.language.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.guvoh.core.table.Table;

/**
 * Mends lemmas that are no words: where the network cut a form wrongly, the first regular ending
 * that leaves a word of its vocabulary is taken ("denied" is "deny", not "deni").
 *
 * <p>Irregular and unknown words stay as the network has them. Immutable.
 */
final class LemmaRepair {
  private record Ending(String tag, String ending, String replacement) {}

  private final Set<String> vocabulary;
  private final List<Ending> endings;

  LemmaRepair(List<String> vocabulary) {
    this.vocabulary = Set.copyOf(vocabulary);
    this.endings =
        Table.resource(LemmaRepair.class, "lemma-endings").rows().stream()
            .map(row -> new Ending(row.get("tag"), row.get("ending"), row.get("replacement")))
            .toList();
  }

  String mend(String form, String tag, String lemma) {
    String lower = form.toLowerCase(Locale.ROOT);
    if (vocabulary.contains(lemma)) {
      return lemma;
    }
    for (Ending ending : endings) {
      if (ending.tag().equals(tag) && lower.endsWith(ending.ending())) {
        String stem = lower.substring(0, lower.length() - ending.ending().length());
        if (vocabulary.contains(stem + ending.replacement())) {
          return stem + ending.replacement();
        }
      }
    }
    return lemma;
  }
}
