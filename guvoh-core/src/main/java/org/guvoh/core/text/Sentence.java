package org.guvoh.core.text;

import java.util.List;

/**
 * One sentence: its UTF-16 span, the paragraph it stands in, whether it is a heading, its tokens
 * and names.
 *
 * @param paragraph index of the paragraph, from 0
 */
public record Sentence(
    int start, int end, int paragraph, boolean heading, List<Token> tokens, List<NameSpan> names) {
  public Sentence {
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
  }

  /** The passage from one token to another, both included. */
  public Passage passage(String text, int firstToken, int lastToken) {
    return Passage.of(text, tokens.get(firstToken).start(), tokens.get(lastToken).end());
  }
}
