package org.guvoh.claims.count;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers: figures with commas or points of thousands, cardinals in words up to billions,
 * "two and a half thousand", "half a million", "a dozen", and words of quantity ("dozens",
 * "several"). A figure with other decimals is read only before a word of scale.
 */
final class NumeralReader {
  private static final Pattern FIGURES = Pattern.compile("\\d{1,9}");
  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:[,.]\\d{3})+");
  private static final Pattern KILO = Pattern.compile("(\\d{1,3})k");
  private static final Pattern TRIPLE = Pattern.compile("\\d{3}");
  private static final Pattern DECIMAL = Pattern.compile("(\\d{1,6})[.,](\\d{1,2})");
  private static final String FIGURE_ROW = "rule:figures";
  private final Pieces.Phrases digits = of("digit");
  private final Pieces.Phrases tens = of("tens");
  private final Pieces.Phrases scales = of("scale");
  private final Pieces.Phrases plurals = of("plural");
  private final Pieces.Phrases groups = of("group");
  private final Pieces.Phrases open = of("open");
  private final Pieces.Phrases none = of("none");

  private static Pieces.Phrases of(String kind) {
    return Pieces.Phrases.resource("number-words", "kind", kind);
  }

  /** The number that begins at a piece. */
  Optional<Numeral> at(Pieces pieces, int start) {
    return figures(pieces, start)
        .or(() -> word(plurals, pieces, start))
        .or(() -> word(groups, pieces, start))
        .or(() -> halfScale(pieces, start))
        .or(() -> cardinal(pieces, start))
        .or(() -> bareScale(pieces, start))
        .or(() -> word(open, pieces, start))
        .or(() -> word(none, pieces, start));
  }

  /** Whether the number at a piece is a word for none, which a verb may follow. */
  boolean isNone(Pieces pieces, int start) {
    return none.at(pieces, start).isPresent();
  }

  private static Optional<Numeral> word(Pieces.Phrases words, Pieces pieces, int start) {
    return words
        .at(pieces, start)
        .map(
            match ->
                new Numeral(
                    start,
                    match.end(),
                    Long.parseLong(match.get("low")),
                    match.get("high").isEmpty()
                        ? OptionalLong.empty()
                        : OptionalLong.of(Long.parseLong(match.get("high"))),
                    match.get("round").equals("yes"),
                    false,
                    match.rowName()));
  }

  private Optional<Numeral> figures(Pieces pieces, int start) {
    String form = pieces.lower(start);
    if (THOUSANDS.matcher(form).matches()) {
      long value = Long.parseLong(form.replaceAll("[,.]", ""));
      return scaled(pieces, start, start + 1, value, FIGURE_ROW);
    }
    Matcher kilo = KILO.matcher(form);
    if (kilo.matches()) {
      long value = 1000 * Long.parseLong(kilo.group(1));
      return Optional.of(Numeral.exactly(start, start + 1, value, true, FIGURE_ROW));
    }
    Matcher decimal = DECIMAL.matcher(form);
    if (decimal.matches()) {
      return decimal(pieces, start, decimal);
    }
    if (!FIGURES.matcher(form).matches()) {
      return Optional.empty();
    }
    int end = start + 1;
    long value = Long.parseLong(form);
    while (form.length() <= 3 && value < 1_000_000 && TRIPLE.matcher(pieces.lower(end)).matches()) {
      value = 1000 * value + Long.parseLong(pieces.lower(end));
      end++;
    }
    return scaled(pieces, start, end, value, FIGURE_ROW);
  }

  /** "3.5 million": only before a scale. */
  private Optional<Numeral> decimal(Pieces pieces, int start, Matcher decimal) {
    return scales
        .at(pieces, start + 1)
        .map(
            scale -> {
              double number = Double.parseDouble(decimal.group(1) + "." + decimal.group(2));
              long value = Math.round(number * Long.parseLong(scale.get("low")));
              return Numeral.exactly(start, scale.end(), value, true, scale.rowName());
            });
  }

  private Optional<Numeral> scaled(Pieces pieces, int start, int end, long value, String row) {
    Optional<Pieces.Match> scale = scales.at(pieces, end);
    return Optional.of(
        scale
            .map(
                match ->
                    Numeral.exactly(
                        start,
                        match.end(),
                        value * Long.parseLong(match.get("low")),
                        true,
                        match.rowName()))
            .orElseGet(() -> Numeral.exactly(start, end, value, false, row)));
  }

  /** "A full hundred", "the dozen men": a scale in the singular behind a word that is no number. */
  private Optional<Numeral> bareScale(Pieces pieces, int start) {
    return scales
        .at(pieces, start)
        .filter(scale -> start > 0 && pieces.sentence().is("scale-opener", pieces.token(start) - 1))
        .map(
            scale ->
                Numeral.exactly(
                    start, scale.end(), Long.parseLong(scale.get("low")), true, scale.rowName()));
  }

  /** "Half a million", "a hundred", "a score". */
  private Optional<Numeral> halfScale(Pieces pieces, int start) {
    boolean half = pieces.lower(start).equals("half") && pieces.lower(start + 1).equals("a");
    boolean article = pieces.lower(start).equals("a");
    int at = half ? start + 2 : start + 1;
    if (!half && !article) {
      return Optional.empty();
    }
    return scales
        .at(pieces, at)
        .flatMap(
            scale -> {
              long unit = Long.parseLong(scale.get("low"));
              return half
                  ? Optional.of(
                      Numeral.exactly(start, scale.end(), unit / 2, true, scale.rowName()))
                  : tail(pieces, start, scale.end(), unit, unit, scale.rowName());
            });
  }

  /** "Two thousand three hundred and forty": groups of falling scale. */
  private Optional<Numeral> cardinal(Pieces pieces, int start) {
    Optional<Numeral> below = belowHundred(pieces, start);
    if (below.isEmpty()) {
      return Optional.empty();
    }
    Numeral first = below.get();
    Optional<Numeral> half = andAHalf(pieces, first);
    if (half.isPresent()) {
      return half;
    }
    Optional<Pieces.Match> scale = scaleAt(pieces, first.end());
    if (scale.isEmpty()) {
      return below;
    }
    long unit = Long.parseLong(scale.get().get("low"));
    return tail(pieces, start, scale.get().end(), first.low() * unit, unit, scale.get().rowName());
  }

  private Optional<Pieces.Match> scaleAt(Pieces pieces, int at) {
    int from = pieces.isHyphen(at) ? at + 1 : at;
    return scales.at(pieces, from);
  }

  /** "Two and a half thousand". */
  private Optional<Numeral> andAHalf(Pieces pieces, Numeral first) {
    int at = first.end();
    boolean half =
        pieces.lower(at).equals("and")
            && pieces.lower(at + 1).equals("a")
            && pieces.lower(at + 2).equals("half");
    return half
        ? scales
            .at(pieces, at + 3)
            .map(
                scale ->
                    Numeral.exactly(
                        first.start(),
                        scale.end(),
                        (2 * first.low() + 1) * Long.parseLong(scale.get("low")) / 2,
                        true,
                        scale.rowName()))
        : Optional.empty();
  }

  /** What stands behind a scale: a further scale, or a smaller number, perhaps behind "and". */
  private Optional<Numeral> tail(
      Pieces pieces, int start, int end, long value, long unit, String row) {
    Optional<Pieces.Match> again = scales.at(pieces, end);
    if (again.isPresent()) {
      long times = Long.parseLong(again.get().get("low"));
      return tail(pieces, start, again.get().end(), value * times, times, row);
    }
    boolean joined = pieces.lower(end).equals("and");
    boolean half =
        joined && pieces.lower(end + 1).equals("a") && pieces.lower(end + 2).equals("half");
    if (half && unit >= 100) {
      return Optional.of(Numeral.exactly(start, end + 3, value + unit / 2, true, row));
    }
    Optional<Numeral> rest =
        unit < 100 && !(joined && unit == 20)
            ? Optional.empty()
            : cardinal(pieces, joined ? end + 1 : end);
    return rest.filter(more -> more.low() < unit && more.low() > 0 && (joined || unit >= 100))
        .filter(more -> unit >= 100 || more.end() == more.start() + 1)
        .filter(more -> !joined || isOneNumber(pieces, more))
        .map(more -> Numeral.exactly(start, more.end(), value + more.low(), true, row))
        .or(() -> Optional.of(Numeral.exactly(start, end, value, true, row)));
  }

  /** "Two hundred and eleven days" is one number, "a hundred and two of them" too. */
  private static boolean isOneNumber(Pieces pieces, Numeral rest) {
    return !pieces.lower(rest.end()).isEmpty();
  }

  private Optional<Numeral> belowHundred(Pieces pieces, int start) {
    Optional<Pieces.Match> ten = tens.at(pieces, start);
    if (ten.isEmpty()) {
      return word(digits, pieces, start);
    }
    long value = Long.parseLong(ten.get().get("low"));
    int at = pieces.isHyphen(ten.get().end()) ? ten.get().end() + 1 : ten.get().end();
    Optional<Numeral> unit =
        word(digits, pieces, at).filter(digit -> digit.low() > 0 && digit.low() < 10);
    return Optional.of(
        unit.map(
                digit ->
                    Numeral.exactly(start, digit.end(), value + digit.low(), false, digit.row()))
            .orElseGet(
                () -> Numeral.exactly(start, ten.get().end(), value, false, ten.get().rowName())));
  }
}
