package org.guvoh.core.text;

import java.util.List;

/**
 * A text revision with its sentences in order; what the language module hands to everything above
 * it.
 */
public record AnnotatedText(TextRevision revision, List<Sentence> sentences) {
  public AnnotatedText {
    sentences = List.copyOf(sentences);
  }

  public String text() {
    return revision.text();
  }
}
