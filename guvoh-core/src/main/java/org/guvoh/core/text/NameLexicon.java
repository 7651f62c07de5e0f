package org.guvoh.core.text;

import java.util.List;

/**
 * Port: finds known names in a text before it is parsed.
 *
 * <p>Results are ordered by start and do not overlap. Implementations are immutable and safe for
 * many threads.
 */
@FunctionalInterface
public interface NameLexicon {
  List<KnownName> find(String text);

  /** A lexicon without names. */
  static NameLexicon empty() {
    return text -> List.of();
  }
}
