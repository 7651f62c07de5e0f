package org.guvoh.claims.count;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Parts of a total that is said: "two of the five", "half of the 40", "all but three of the 20",
 * "four out of five". The part counts; the total is kept beside it.
 */
final class Totals {
  private static final int EACH_REACH = 5;
  private final NumeralReader numerals;
  private final Pieces.Phrases fractions = Pieces.Phrases.resource("count-fractions");

  Totals(NumeralReader numerals) {
    this.numerals = numerals;
  }

  /** A share that begins here: "most of the 30". */
  Optional<Reckoned> share(Pieces pieces, int start) {
    Optional<Reckoned> allBut = allBut(pieces, start);
    if (allBut.isPresent()) {
      return allBut;
    }
    return fractions
        .at(pieces, start)
        .flatMap(share -> total(pieces, share.end()).map(total -> of(share, total)));
  }

  /** "All but three of the 20". */
  private Optional<Reckoned> allBut(Pieces pieces, int start) {
    boolean opens = pieces.lower(start).equals("all") && pieces.lower(start + 1).equals("but");
    if (!opens) {
      return Optional.empty();
    }
    return numerals
        .at(pieces, start + 2)
        .filter(Numeral::isExact)
        .flatMap(
            left ->
                ofTotal(pieces, left.end())
                    .filter(total -> total.low() >= left.low())
                    .map(
                        total -> {
                          long part = total.low() - left.low();
                          return Reckoned.of(
                                  Numeral.exactly(start, total.end(), part, false, total.row()))
                              .ofTotal(total.low(), total.end());
                        }));
  }

  /** The same number with the total behind it, if there is one. */
  Reckoned withTotal(Pieces pieces, Reckoned number) {
    return ofTotal(pieces, number.end())
        .filter(total -> total.low() >= number.low())
        .map(total -> number.ofTotal(total.low(), total.end()))
        .orElse(number);
  }

  /** "Two from each of the five villages" are ten. */
  Reckoned distributed(Pieces pieces, Reckoned number) {
    if (number.high().isEmpty() || number.high().getAsLong() != number.low()) {
      return number;
    }
    for (int at = number.end(); at < Math.min(pieces.size(), number.end() + EACH_REACH); at++) {
      boolean each = pieces.lower(at).equals("each") && pieces.lower(at + 1).equals("of");
      boolean place = pieces.sentence().is("each-opener", pieces.token(at) - 1);
      Optional<Numeral> places = each && place ? total(pieces, at + 2) : Optional.empty();
      if (places.isPresent()) {
        long product = number.low() * places.get().low();
        return number
            .withLimits(product, OptionalLong.of(product), number.round())
            .spanning(number.start(), places.get().end())
            .by("so many in each");
      }
    }
    return number;
  }

  /** "Of the 20", "out of 20", "of its 20". */
  private Optional<Numeral> ofTotal(Pieces pieces, int at) {
    boolean out = pieces.lower(at).equals("out") && pieces.lower(at + 1).equals("of");
    if (out) {
      return total(pieces, at + 2);
    }
    boolean definite = pieces.lower(at).equals("of") && isDefinite(pieces, at + 1);
    return definite ? total(pieces, at + 1) : Optional.empty();
  }

  private Optional<Numeral> total(Pieces pieces, int at) {
    int from = isDefinite(pieces, at) ? at + 1 : at;
    return numerals.at(pieces, from).filter(Numeral::isExact).filter(total -> total.low() > 1);
  }

  private static boolean isDefinite(Pieces pieces, int at) {
    return pieces.sentence().is("definite", pieces.token(at)) && at < pieces.size();
  }

  private static Reckoned of(Pieces.Match share, Numeral total) {
    boolean all = share.get("low").equals("all");
    long low = all ? total.low() : bound(share.get("low"), total.low(), true);
    long high = bound(share.get("high"), total.low(), false);
    Numeral number =
        new Numeral(
            share.start(),
            total.end(),
            Math.min(low, total.low()),
            OptionalLong.of(Math.max(Math.min(high, total.low()), Math.min(low, total.low()))),
            share.get("round").equals("yes"),
            false,
            share.rowName());
    return Reckoned.of(number).ofTotal(total.low(), total.end());
  }

  /** A limit as the table writes it: all, all-1, a whole number, or a fraction, perhaps + 1. */
  private static long bound(String limit, long total, boolean lowest) {
    if (limit.startsWith("all")) {
      return limit.equals("all-1") ? total - 1 : total;
    }
    boolean above = limit.endsWith("+1");
    String plain = above ? limit.substring(0, limit.length() - 2) : limit;
    int slash = plain.indexOf('/');
    if (slash < 0) {
      return Long.parseLong(plain);
    }
    long over = total * Long.parseLong(plain.substring(0, slash));
    long under = Long.parseLong(plain.substring(slash + 1));
    long share =
        lowest && over % under != 0 && !above
            ? over / under + (2 * (over % under) >= under ? 1 : 0)
            : over / under;
    return above ? over / under + 1 : share;
  }
}
