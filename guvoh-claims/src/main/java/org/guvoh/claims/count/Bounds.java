package org.guvoh.claims.count;

import java.util.Optional;
import java.util.OptionalLong;

/** The words that bound a number, from {@code count-bounds.tsv}, before and behind it. */
final class Bounds {
  private static final int NOUN_REACH = 2;
  private final Pieces.Phrases before = of("before");
  private final Pieces.Phrases behind = of("behind");
  private final Pieces.Phrases noun = of("noun");

  private static Pieces.Phrases of(String place) {
    return Pieces.Phrases.resource("count-bounds", "place", place);
  }

  Optional<Pieces.Match> at(Pieces pieces, int start) {
    return before.at(pieces, start);
  }

  /** The number with the bounds that stand behind it: "or more", "or so", "thirty men or fewer". */
  Reckoned withBehind(Pieces pieces, Reckoned number) {
    int hyphen = pieces.isHyphen(number.end()) ? number.end() + 1 : number.end();
    Optional<Pieces.Match> bound = behind.at(pieces, hyphen);
    if (bound.isPresent()) {
      return apply(number, bound.get().get("effect")).spanning(number.start(), bound.get().end());
    }
    for (int skipped = 1; skipped <= NOUN_REACH; skipped++) {
      String word = pieces.lower(number.end() + skipped - 1);
      if (word.isEmpty() || !Character.isLetter(word.charAt(0))) {
        break;
      }
      Optional<Pieces.Match> far = noun.at(pieces, number.end() + skipped);
      if (far.isPresent() && far.get().end() <= pieces.size()) {
        return apply(number, far.get().get("effect")).spanning(number.start(), far.get().end());
      }
    }
    return number;
  }

  /** The number as a bound makes it. */
  static Reckoned apply(Reckoned number, String effect) {
    long low = number.low();
    OptionalLong high = number.high();
    long top = high.orElse(low);
    OptionalLong open = OptionalLong.empty();
    return switch (effect) {
      case "at-least" -> number.withLimits(low, open, number.round()).by("at least");
      case "more-than" -> number.withLimits(low + 1, open, number.round()).by("more than");
      case "at-most" -> number.withLimits(0, OptionalLong.of(top), number.round()).by("at most");
      case "less-than" ->
          number
              .withLimits(0, OptionalLong.of(Math.max(0, top - 1)), number.round())
              .by("less than");
      case "about" -> number.withLimits(low, high, true).by("about");
      case "below" -> number.withLimits(0, OptionalLong.of(top), true).by("nearly");
      case "just-below" ->
          number.withLimits(0, OptionalLong.of(Math.max(0, top - 1)), true).by("just under");
      case "just-above" -> number.withLimits(low + 1, open, true).by("just over");
      default -> number;
    };
  }
}
