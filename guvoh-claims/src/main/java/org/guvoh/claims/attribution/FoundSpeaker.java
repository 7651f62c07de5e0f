package org.guvoh.claims.attribution;

import java.util.Optional;
import org.guvoh.core.statement.Speaker;
import org.guvoh.core.text.Passage;

/** A speaker and the words that name it, if any do. */
record FoundSpeaker(Speaker speaker, Optional<Passage> passage) {}
