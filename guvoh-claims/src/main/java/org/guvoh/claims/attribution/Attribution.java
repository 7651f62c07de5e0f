package org.guvoh.claims.attribution;

import java.util.Optional;
import org.guvoh.core.statement.Manner;
import org.guvoh.core.text.Passage;
import org.guvoh.core.time.TimeReference;

/**
 * One cue with its speaker and content, before chains are formed.
 *
 * @param sentence index of the sentence of the cue
 * @param row the lexicon row or rule behind it
 */
record Attribution(
    int sentence,
    Passage cue,
    Manner manner,
    FoundSpeaker speaker,
    Passage content,
    Optional<TimeReference> uttered,
    Optional<String> addressee,
    String row) {
  Attribution withContent(Passage longer) {
    return new Attribution(sentence, cue, manner, speaker, longer, uttered, addressee, row);
  }
}
