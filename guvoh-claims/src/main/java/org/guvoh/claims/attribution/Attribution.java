package org.guvoh.claims.attribution;

import java.util.List;
import java.util.Optional;
import org.guvoh.core.statement.Manner;
import org.guvoh.core.text.Passage;
import org.guvoh.core.time.TimeReference;

/**
 * One statement before chains are formed.
 *
 * @param sentence index of the sentence of the cue
 * @param pieces the stretches of its content in text order, at least one
 * @param within the cue through whose speaker it passed, where that one's content does not hold it
 * @param row the lexicon row or rule behind it
 */
record Attribution(
    int sentence,
    Passage cue,
    Manner manner,
    FoundSpeaker speaker,
    List<Passage> pieces,
    Circumstances circumstances,
    Optional<Passage> within,
    String row) {
  Attribution {
    pieces = List.copyOf(pieces);
  }

  /** When, by what means, to whom, and which of several. */
  record Circumstances(
      Optional<TimeReference> uttered,
      Optional<String> medium,
      Optional<String> addressee,
      Optional<Integer> ordinal) {
    static final Circumstances NONE =
        new Circumstances(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  Attribution withSpeaker(FoundSpeaker other) {
    return new Attribution(sentence, cue, manner, other, pieces, circumstances, within, row);
  }

  /** Whether a passage stands in the content. */
  boolean says(Passage passage) {
    return pieces.stream().anyMatch(piece -> piece.contains(passage));
  }

  /** How many characters its content has. */
  int length() {
    return pieces.stream().mapToInt(piece -> piece.end() - piece.start()).sum();
  }

  int start() {
    return pieces.get(0).start();
  }
}
