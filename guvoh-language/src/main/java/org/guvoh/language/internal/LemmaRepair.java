package org.guvoh.language.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guvoh.core.table.Table;

/**
 * Mends lemmas that the network cut wrongly.
 *
 * <p>Irregular forms have their lemma from a table ("spoken" is "speak"). Else, where the lemma is
 * no word of the vocabulary, the first regular ending that leaves one is taken ("denied" is "deny",
 * not "deni"), and where no ending leaves one, the ending that such letters have ("injured" is
 * "injure"). A verb in -ed or -ing gets the "e" back where that is the commoner word ("fired" is
 * "fire", not "fir"); the vocabulary has its words by frequency. Limits: names and unknown nouns in
 * the singular stay as the network has them. Immutable.
 */
final class LemmaRepair {
  private record Form(String word, String tag) {}

  private record Ending(String tag, String ending, String replacement, boolean needsWord) {}

  private final Map<String, Integer> ranks = new HashMap<>();
  private final Map<Form, String> irregular = new HashMap<>();
  private final List<Ending> endings;

  LemmaRepair(List<String> vocabulary) {
    for (String word : vocabulary) {
      ranks.putIfAbsent(word, ranks.size());
    }
    for (Table.Row row : Table.resource(LemmaRepair.class, "irregular-forms").rows()) {
      irregular.put(new Form(row.get("form"), row.get("tag")), row.get("lemma"));
    }
    this.endings =
        Table.resource(LemmaRepair.class, "lemma-endings").rows().stream()
            .map(
                row ->
                    new Ending(
                        row.get("tag"),
                        row.get("ending"),
                        row.get("replacement"),
                        row.get("needs").equals("word")))
            .toList();
  }

  String mend(String form, String tag, String lemma) {
    String lower = form.toLowerCase(Locale.ROOT);
    String known = irregular.get(new Form(lower, tag));
    if (known != null) {
      return known;
    }
    if (ranks.containsKey(lemma)) {
      return withFinalE(lower, tag, lemma);
    }
    for (Ending ending : endings) {
      if (ending.tag().equals(tag) && lower.endsWith(ending.ending())) {
        String stem = lower.substring(0, lower.length() - ending.ending().length());
        String mended = stem + ending.replacement();
        if (ranks.containsKey(mended) || (!ending.needsWord() && !stem.isEmpty())) {
          return mended;
        }
      }
    }
    return lemma;
  }

  private String withFinalE(String lower, String tag, String lemma) {
    boolean cut = lower.equals(lemma + "ed") || lower.equals(lemma + "ing");
    if (!tag.equals("VERB") || !cut) {
      return lemma;
    }
    Integer longer = ranks.get(lemma + "e");
    return longer != null && longer < ranks.getOrDefault(lemma, 0) ? lemma + "e" : lemma;
  }
}
