package org.guvoh.core.mention;

import org.guvoh.core.actor.ActorReference;
import org.guvoh.core.text.Passage;

/** A passage that names an actor. */
public record ActorMention(String id, Passage passage, ActorReference actor) implements Mention {}
