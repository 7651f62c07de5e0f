package org.guvoh.core.text;

import java.util.Map;
import java.util.TreeMap;

/**
 * What the reader says of one token (Universal Dependencies v2).
 *
 * @param lemma dictionary form
 * @param partOfSpeech UPOS tag, such as {@code VERB}
 * @param features morphological features, such as {@code Tense=Past}
 * @param head index of the governing token in the sentence, or -1 for the root
 * @param relation dependency label, such as {@code nsubj:pass}
 */
public record Syntax(
    String lemma, String partOfSpeech, Map<String, String> features, int head, String relation) {
  public Syntax {
    features = java.util.Collections.unmodifiableMap(new TreeMap<>(features));
  }
}
