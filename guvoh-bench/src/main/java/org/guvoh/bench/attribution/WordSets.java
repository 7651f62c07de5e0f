package org.guvoh.bench.attribution;

import java.util.BitSet;
import java.util.List;
import org.guvoh.bench.corpus.Span;
import org.guvoh.bench.corpus.TextWords;

/** The words of the three parts of an attribution, as indexes of words of the text. */
record WordSets(BitSet source, BitSet cue, BitSet content) {
  static WordSets of(TextWords words, List<Span> source, List<Span> cue, List<Span> content) {
    return new WordSets(set(words, source), set(words, cue), set(words, content));
  }

  private static BitSet set(TextWords words, List<Span> spans) {
    BitSet set = new BitSet();
    spans.forEach(span -> words.mark(set, span.start(), span.end()));
    return set;
  }

  /** Sum of the overlaps of the three parts, the cue first among equals; 0 without common words. */
  double likeness(WordSets other) {
    return dice(content, other.content) + dice(source, other.source) + 1.5 * dice(cue, other.cue);
  }

  /** Whether every part overlaps by at least the given share. */
  boolean agrees(WordSets other, double share) {
    return dice(source, other.source) >= share
        && dice(cue, other.cue) >= share
        && dice(content, other.content) >= share;
  }

  /** Shared words: 2|A∩B| / (|A|+|B|); 1 for two empty parts. */
  static double dice(BitSet one, BitSet other) {
    int sizes = one.cardinality() + other.cardinality();
    return sizes == 0 ? 1 : 2.0 * shared(one, other) / sizes;
  }

  static int shared(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both.cardinality();
  }
}
