package org.guvoh.claims.attribution;

import org.guvoh.core.statement.Speaker;
import org.guvoh.core.text.Passage;

/**
 * A speaker and the words that name it.
 *
 * @param outset token of the sentence at which the speaker's noun phrase begins
 */
record FoundSpeaker(Speaker speaker, Passage passage, int outset) {}
