package org.guvoh.names.search;

import java.util.List;
import org.guvoh.core.text.Passage;

/** A name found in a text, with every entry that bears it, in the order they were added. */
public record NameMatch<E>(Passage passage, List<E> entries) {
  public NameMatch {
    entries = List.copyOf(entries);
  }
}
