package org.guvoh.bench.corpus;

import java.util.List;
import org.guvoh.core.text.Passage;

/** A span of a text in UTF-16 units. */
public record Span(int start, int end) {
  public static Span of(Passage passage) {
    return new Span(passage.start(), passage.end());
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public boolean overlapsAny(List<Span> others) {
    return others.stream().anyMatch(this::overlaps);
  }

  /** Shared units. */
  public int shared(Span other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  /** 2 for the same span, between 0 and 1 for overlap by the share that is common, else 0. */
  public double likeness(Span other) {
    if (equals(other)) {
      return 2;
    }
    return 2.0 * shared(other) / Math.max(1, end - start + other.end - other.start);
  }
}
