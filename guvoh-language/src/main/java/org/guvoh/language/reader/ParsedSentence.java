package org.guvoh.language.reader;

import java.util.List;
import org.guvoh.core.text.NameSpan;
import org.guvoh.core.text.Syntax;

/**
 * What the network says of one sentence.
 *
 * @param words syntax of each word, heads counted from 0 within the sentence
 * @param names its proposals, in order, not overlapping
 */
public record ParsedSentence(List<Syntax> words, List<NameSpan> names) {
  public ParsedSentence {
    words = List.copyOf(words);
    names = List.copyOf(names);
  }
}
