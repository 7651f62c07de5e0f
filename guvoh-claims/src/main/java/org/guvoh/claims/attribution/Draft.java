package org.guvoh.claims.attribution;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.guvoh.core.statement.Speaker;

/**
 * A finding whose content may stand in several sentences.
 *
 * @param content tokens of the content by the number of their sentence
 * @param speaker who speaks, where the words of the sentence do not say so
 */
record Draft(Finding finding, SortedMap<Integer, BitSet> content, Optional<Speaker> speaker) {
  static Draft of(Finding finding) {
    SortedMap<Integer, BitSet> content = new TreeMap<>();
    if (!finding.content().isEmpty()) {
      content.put(finding.sentence(), finding.content());
    }
    return new Draft(finding, content, Optional.empty());
  }

  Draft by(Speaker other) {
    return new Draft(finding, content, Optional.of(other));
  }

  Draft spoken() {
    return new Draft(finding.withKind(AttributionClass.SPEECH), content, speaker);
  }

  boolean overlaps(Map<Integer, BitSet> tokens) {
    return tokens.entrySet().stream()
        .anyMatch(
            entry -> {
              BitSet own = content.get(entry.getKey());
              return own != null && own.intersects(entry.getValue());
            });
  }

  /** Whether the cue stands among these tokens. */
  boolean isSaidIn(Map<Integer, BitSet> tokens) {
    BitSet there = tokens.get(finding.sentence());
    return there != null && there.get(finding.anchor());
  }

  /** Adds tokens, except those of the cue and the source. */
  void add(Map<Integer, BitSet> tokens) {
    tokens.forEach(
        (sentence, words) -> {
          BitSet more = (BitSet) words.clone();
          if (sentence == finding.sentence()) {
            more.andNot(finding.cue());
            more.andNot(finding.source());
          }
          if (!more.isEmpty()) {
            content.computeIfAbsent(sentence, key -> new BitSet()).or(more);
          }
        });
  }
}
