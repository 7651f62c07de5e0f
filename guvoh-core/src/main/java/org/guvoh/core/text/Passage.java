package org.guvoh.core.text;

import org.guvoh.core.Checks;

/**
 * A span of a text revision with its exact text.
 *
 * @param start first UTF-16 unit, from 0
 * @param end one past the last UTF-16 unit
 * @param exact the text between them, unchanged
 */
public record Passage(int start, int end, String exact) implements Comparable<Passage> {
  public Passage {
    Checks.that(
        start >= 0 && end >= start, "a passage needs 0 <= start <= end: " + start + ".." + end);
    Checks.that(
        end - start == exact.length(), "exact text does not fill the span " + start + ".." + end);
  }

  public static Passage of(String text, int start, int end) {
    return new Passage(start, end, text.substring(start, end));
  }

  public boolean contains(Passage other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Passage other) {
    return start < other.end && other.start < end;
  }

  @Override
  public int compareTo(Passage other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
