package org.guvoh.claims.attribution;

import java.util.BitSet;
import org.guvoh.core.statement.Manner;

/**
 * One attribution inside its sentence, as sets of tokens.
 *
 * @param sentence index of the sentence
 * @param kind whether it is speech
 * @param anchor the word that carries the cue
 * @param cue all words of the cue, auxiliaries and negation with it
 * @param source the words that name the holder in this sentence; empty where none is named
 * @param holder the head of the phrase that names the holder (for "who": what it refers to), or -1
 * @param content what is passed on
 * @param uttered false where the words say that nothing was uttered
 * @param within the anchor of the finding of the same sentence through which this one passed, where
 *     its cue does not stand in that one's content; else -1
 * @param row the table row or rule behind it
 */
record Finding(
    int sentence,
    AttributionClass kind,
    Manner manner,
    int anchor,
    BitSet cue,
    BitSet source,
    int holder,
    BitSet content,
    boolean uttered,
    int within,
    String row) {
  /** A finding that passed through none other of its sentence but those that contain it. */
  static Finding of(
      int sentence,
      AttributionClass kind,
      Manner manner,
      int anchor,
      BitSet cue,
      BitSet source,
      int holder,
      BitSet content,
      String row) {
    return new Finding(sentence, kind, manner, anchor, cue, source, holder, content, true, -1, row);
  }

  Finding withUttered(boolean other) {
    return new Finding(
        sentence, kind, manner, anchor, cue, source, holder, content, other, within, row);
  }

  Finding withKind(AttributionClass other) {
    return new Finding(
        sentence, other, manner, anchor, cue, source, holder, content, uttered, within, row);
  }

  Finding withContent(BitSet other) {
    return new Finding(
        sentence, kind, manner, anchor, cue, source, holder, other, uttered, within, row);
  }

  Finding by(int other, BitSet words) {
    return new Finding(
        sentence, kind, manner, anchor, cue, words, other, content, uttered, within, row);
  }

  Finding within(int other) {
    return new Finding(
        sentence, kind, manner, anchor, cue, source, holder, content, uttered, other, row);
  }
}
