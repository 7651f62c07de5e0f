package org.guvoh.core.count;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.OptionalLong;
import org.guvoh.core.Checks;

/**
 * A count as an interval of whole numbers with the words that gave it: "at least 50" is 50 to
 * unbounded.
 *
 * @param low smallest count the words allow, at least 0
 * @param high largest count they allow; empty means no upper bound was said
 * @param words the words
 */
public record CountInterval(long low, OptionalLong high, String words) {
  public CountInterval {
    Checks.that(low >= 0, "a count cannot be negative: " + low);
    Checks.that(
        high.isEmpty() || high.getAsLong() >= low,
        "a count needs low <= high: " + low + ".." + high);
    Checks.filled(words, "words");
  }

  public static CountInterval exactly(long value, String words) {
    return new CountInterval(value, OptionalLong.of(value), words);
  }

  public static CountInterval between(long low, long high, String words) {
    return new CountInterval(low, OptionalLong.of(high), words);
  }

  public static CountInterval atLeast(long low, String words) {
    return new CountInterval(low, OptionalLong.empty(), words);
  }

  /** Whether both could be true of the same thing. */
  public boolean overlaps(CountInterval other) {
    return low <= other.high.orElse(Long.MAX_VALUE) && other.low <= high.orElse(Long.MAX_VALUE);
  }

  @JsonIgnore
  public boolean isExact() {
    return high.isPresent() && high.getAsLong() == low;
  }

  /** The interval in figures: {@code 4}, {@code 4–6} or {@code 50 or more}. */
  public String figures() {
    if (isExact()) {
      return Long.toString(low);
    }
    return high.isPresent() ? low + "–" + high.getAsLong() : low + " or more";
  }
}
