package org.guvoh.claims.count;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Reads two numbers as one range: "between 12 and 15", "from six to eight", "30–35", "five or six",
 * "three, perhaps four", "two to three hundred".
 */
final class Ranges {
  private static final int WIDEST_OR = 3;
  private final NumeralReader numerals;
  private final Pieces.Phrases joints = Pieces.Phrases.resource("count-range-joints");

  private record Joint(int end, boolean near) {}

  Ranges(NumeralReader numerals) {
    this.numerals = numerals;
  }

  Optional<Reckoned> at(Pieces pieces, int start) {
    String opening = pieces.lower(start);
    boolean opened = opening.equals("between") || opening.equals("from");
    Optional<Numeral> low = numerals.at(pieces, opened ? start + 1 : start);
    if (low.isPresent() && low.get().isOpen() && !opened) {
      return orEven(pieces, low.get());
    }
    if (low.isEmpty() || !low.get().isExact()) {
      return Optional.empty();
    }
    Optional<Reckoned> orTwo = orTwo(pieces, low.get());
    if (orTwo.isPresent()) {
      return orTwo;
    }
    return joint(pieces, low.get().end(), opening.equals("between"))
        .flatMap(
            joint ->
                numerals
                    .at(pieces, joint.end())
                    .filter(Numeral::isExact)
                    .flatMap(high -> range(pieces, start, low.get(), high, joint)));
  }

  /** "Scores if not hundreds": the lower word bounds. */
  private Optional<Reckoned> orEven(Pieces pieces, Numeral low) {
    return joint(pieces, low.end(), false)
        .flatMap(joint -> numerals.at(pieces, joint.end()))
        .filter(high -> high.isOpen() && high.low() > low.low())
        .map(high -> Reckoned.of(low).spanning(low.start(), high.end()));
  }

  /** "A dozen or two": once or twice the scale. */
  private static Optional<Reckoned> orTwo(Pieces pieces, Numeral low) {
    boolean scale =
        low.scaled() && pieces.sentence().is("scale-article", pieces.token(low.start()));
    boolean two = pieces.lower(low.end()).equals("or") && pieces.lower(low.end() + 1).equals("two");
    return scale && two
        ? Optional.of(
            Reckoned.of(low)
                .withLimits(low.low(), OptionalLong.of(2 * low.low()), true)
                .spanning(low.start(), low.end() + 2)
                .by("range"))
        : Optional.empty();
  }

  private Optional<Reckoned> range(
      Pieces pieces, int start, Numeral low, Numeral high, Joint joint) {
    boolean counted = !pieces.sentence().is("scale-article", pieces.token(high.start()));
    long from = low.low();
    if (counted && sharesScale(pieces, low, high)) {
      from = low.low() * scale(high);
    } else if (sharesThousands(pieces, low, high)) {
      from = 1000 * low.low();
    }
    boolean near = !joint.near() || high.low() <= WIDEST_OR * from;
    return from < high.low() && near
        ? Optional.of(
            Reckoned.of(low)
                .withLimits(from, OptionalLong.of(high.low()), false)
                .spanning(start, high.end())
                .by("range"))
        : Optional.empty();
  }

  /** "3-4,000": the first number is one of thousands. */
  private static boolean sharesThousands(Pieces pieces, Numeral low, Numeral high) {
    boolean hyphen = pieces.isHyphen(low.end());
    return hyphen && high.low() % 1000 == 0 && low.low() < high.low() / 1000;
  }

  /** "Two to three hundred": the first number shares the scale of the second. */
  private static boolean sharesScale(Pieces pieces, Numeral low, Numeral high) {
    boolean word = Character.isLetter(pieces.lower(low.start()).charAt(0));
    return high.scaled() && !low.scaled() && (word || low.low() < 100) && low.low() < high.low();
  }

  private static long scale(Numeral number) {
    long scale = 1;
    while (number.low() % (scale * 10) == 0 && scale < number.low()) {
      scale *= 10;
    }
    return number.low() % 12 == 0 && scale == 1 ? 12 : scale;
  }

  /** The joint behind the first number, "and" behind "between". */
  private Optional<Joint> joint(Pieces pieces, int at, boolean between) {
    if (between) {
      return pieces.lower(at).equals("and")
          ? Optional.of(new Joint(at + 1, false))
          : Optional.empty();
    }
    return joints
        .at(pieces, at)
        .map(match -> new Joint(match.end(), match.get("kind").equals("or")));
  }
}
