package org.guvoh.core.event;

import java.util.List;
import org.guvoh.core.Checks;
import org.guvoh.core.text.Passage;

/**
 * A passage where something is said to happen.
 *
 * @param id unique within its record
 * @param kind what kind of thing
 * @param trigger the word that says it
 * @param sentence the sentence it stands in
 * @param sameAs ids of other mentions of this record that name the same event, smallest first
 * @param background whether it is told as history of something else
 */
public record EventMention(
    String id,
    EventKind kind,
    Passage trigger,
    Passage sentence,
    List<String> sameAs,
    boolean background) {
  public EventMention {
    Checks.filled(id, "id");
    sameAs = List.copyOf(sameAs);
  }
}
