package org.guvoh.claims.time;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guvoh.core.time.TimeReference;

/** A form of time in words, and how its groups are read. */
record TimePattern(Pattern pattern, Reading reading) {
  /** Reads the groups of a match; an empty result means that the words give no time here. */
  @FunctionalInterface
  interface Reading {
    Optional<TimeReference> read(List<String> groups, TimeAnchors anchors);
  }

  Optional<TimeReference> read(List<String> groups, TimeAnchors anchors) {
    return reading.read(groups, anchors);
  }
}
