package org.guvoh.core.mention;

import org.guvoh.core.text.Passage;

/**
 * A passage that names an actor, a place, a time or a count; {@code id} is unique within its
 * record.
 */
public sealed interface Mention permits ActorMention, PlaceMention, TimeMention, CountMention {
  String id();

  Passage passage();
}
