package org.guvoh.core.mention;

import org.guvoh.core.text.Passage;
import org.guvoh.core.time.TimeReference;

/** A passage that names a time. */
public record TimeMention(String id, Passage passage, TimeReference time) implements Mention {}
