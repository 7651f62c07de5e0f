package org.guvoh.core.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One token of a text: UTF-16 offsets into the text revision, its form, and its syntax once it has
 * been parsed.
 *
 * <p>The form equals the text of the span: tokens never normalise.
 */
public record Token(int start, int end, String form, @Nullable Syntax syntax) {
  public static Token of(int start, int end, String form) {
    return new Token(start, end, form, null);
  }

  public Optional<Syntax> findSyntax() {
    return Optional.ofNullable(syntax);
  }

  public Token withSyntax(Syntax parsed) {
    return new Token(start, end, form, parsed);
  }
}
