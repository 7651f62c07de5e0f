package org.guvoh.core.text;

import org.guvoh.core.Checks;

/**
 * A name of the lexicon found in a text.
 *
 * @param passage where it stands
 * @param kind what it names
 * @param entry id of the lexicon row
 */
public record KnownName(Passage passage, NameSpan.Kind kind, String entry) {
  public KnownName {
    Checks.filled(entry, "entry");
  }
}
