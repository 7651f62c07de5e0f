package org.guvoh.core.mention;

import org.guvoh.core.count.CountInterval;
import org.guvoh.core.text.Passage;

/** A passage that gives a count. */
public record CountMention(String id, Passage passage, CountInterval count) implements Mention {}
