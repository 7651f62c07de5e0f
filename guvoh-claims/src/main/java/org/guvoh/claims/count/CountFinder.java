package org.guvoh.claims.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.core.Provenance;
import org.guvoh.core.count.CountInterval;
import org.guvoh.core.text.Passage;

/**
 * Finds counts: figures and number words with the words that bound them ("at least 12", "up to a
 * dozen", "five to seven"), with the total they are part of ("two of the five") and the number
 * whose place they take ("rose to 31 from 27").
 *
 * <p>The limits are those that are said: "about 20" is 20 with its words, "nearly 20" up to 20.
 * Limits: percentages, measures, money, ages and dates are no counts; a year is none when it stands
 * in a date, which the caller takes out. Immutable and safe for many threads; linear in the length
 * of the sentence.
 */
public final class CountFinder {
  private final NumeralReader numerals = new NumeralReader();
  private final Bounds bounds = new Bounds();
  private final Ranges ranges = new Ranges(numerals);
  private final Corrections corrections = new Corrections(numerals);
  private final Totals totals = new Totals(numerals);
  private final NotCounts notCounts = new NotCounts();

  /**
   * A count with its tokens, from {@code start} to before {@code end}.
   *
   * @param said what its words say beside the limits
   */
  public record Found(int start, int end, CountInterval count, Passage passage, Said said) {
    /** A count that its words give exactly. */
    public static Found exactly(int start, int end, long value, Passage passage, String rule) {
      CountInterval count = CountInterval.exactly(value, passage.exact());
      Provenance why = new Provenance(rule, List.of(), "\"" + passage.exact() + "\" counts");
      return new Found(
          start, end, count, passage, new Said(false, Optional.empty(), Optional.empty(), why));
    }
  }

  /**
   * What the words say of a count beside its limits.
   *
   * @param round whether they say that the figure is not exact
   * @param total the total that it is part of
   * @param earlier the number whose place it takes
   */
  public record Said(
      boolean round, Optional<Long> total, Optional<Long> earlier, Provenance provenance) {}

  /**
   * The counts of a sentence from left to right; {@code blocked} tells tokens that belong to
   * something else.
   */
  public List<Found> find(SentenceView sentence, IntPredicate blocked) {
    return find(sentence, blocked, true);
  }

  /** Every number of a sentence, also those of measures and of money. */
  public List<Found> numbers(SentenceView sentence, IntPredicate blocked) {
    return find(sentence, blocked, false);
  }

  private List<Found> find(SentenceView sentence, IntPredicate blocked, boolean countsOnly) {
    Pieces pieces = Pieces.of(sentence);
    List<Found> found = new ArrayList<>();
    int piece = 0;
    while (piece < pieces.size()) {
      int from = piece;
      Optional<Integer> idiom = notCounts.idiomEnd(pieces, piece);
      Optional<Reckoned> count =
          idiom.isPresent() || blocked.test(pieces.token(piece))
              ? Optional.empty()
              : at(pieces, piece, blocked);
      Optional<Reckoned> kept = count.filter(number -> !countsOnly || isCount(pieces, number));
      kept.ifPresent(number -> found.add(found(pieces, number)));
      piece = count.map(Reckoned::end).or(() -> idiom).orElse(from + 1);
    }
    return found;
  }

  private Optional<Reckoned> at(Pieces pieces, int start, IntPredicate blocked) {
    Optional<Reckoned> change = corrections.change(pieces, start);
    if (change.isPresent() && !blocked.test(pieces.token(change.get().figure()))) {
      return change.map(number -> complete(pieces, number));
    }
    boolean speech = pieces.sentence().is("speech-noun", pieces.token(start) - 1);
    Optional<Pieces.Match> bound = speech ? Optional.empty() : bounds.at(pieces, start);
    if (bound.isPresent() && bound.get().end() < pieces.size()) {
      Optional<Reckoned> bounded = bounded(pieces, bound.get(), blocked);
      if (bounded.isPresent()) {
        return bounded;
      }
    }
    return number(pieces, start);
  }

  /** A bound and the number behind it; a second bound may stand between ("only about ten"). */
  private Optional<Reckoned> bounded(Pieces pieces, Pieces.Match bound, IntPredicate blocked) {
    if (blocked.test(pieces.token(bound.end()))) {
      return Optional.empty();
    }
    Optional<Pieces.Match> second = bounds.at(pieces, bound.end());
    Optional<Reckoned> inner =
        second.isPresent() && second.get().end() < pieces.size()
            ? number(pieces, second.get().end())
                .map(number -> Bounds.apply(number, second.get().get("effect")))
            : Optional.empty();
    return inner
        .or(() -> number(pieces, bound.end()))
        .filter(number -> !number.rule().equals("at least") || !number.row().contains(":several"))
        .map(number -> Bounds.apply(number, bound.get("effect")))
        .map(number -> number.spanning(bound.start(), number.end()))
        .map(number -> withOther(pieces, number));
  }

  /** "At least ten but fewer than 20": two bounds make a range. */
  private Reckoned withOther(Pieces pieces, Reckoned number) {
    int comma = pieces.lower(number.end()).equals(",") ? number.end() + 1 : number.end();
    boolean nor = pieces.lower(comma).equals("nor");
    boolean joined = !nor && pieces.sentence().is("bound-joint", pieces.token(comma));
    int at = joined ? comma + 1 : comma;
    if ((at == number.end() && !nor) || number.high().isPresent()) {
      return number;
    }
    return bounds
        .at(pieces, at)
        .filter(bound -> bound.end() < pieces.size())
        .flatMap(
            bound ->
                number(pieces, bound.end())
                    .map(other -> Bounds.apply(other, bound.get("effect")))
                    .map(other -> other.spanning(number.start(), other.end())))
        .filter(other -> other.low() == 0 && other.high().orElse(-1) >= number.low())
        .map(other -> other.withLimits(number.low(), other.high(), number.round()).by("range"))
        .orElse(number);
  }

  private Optional<Reckoned> number(Pieces pieces, int start) {
    Optional<Reckoned> plain =
        ranges
            .at(pieces, start)
            .or(() -> totals.share(pieces, start))
            .or(() -> numerals.at(pieces, start).map(Reckoned::of));
    return plain.map(number -> complete(pieces, number));
  }

  private Reckoned complete(Pieces pieces, Reckoned number) {
    boolean whole = number.total().isPresent();
    Reckoned behind = bounds.withBehind(pieces, totals.distributed(pieces, number));
    Reckoned ofTotal = whole ? behind : totals.withTotal(pieces, behind);
    return ofTotal.earlier().isPresent() ? ofTotal : corrections.withEarlier(pieces, ofTotal);
  }

  private boolean isCount(Pieces pieces, Reckoned number) {
    boolean range = number.rule().equals("range");
    if (notCounts.isAgeLimit(pieces, number)) {
      return false;
    }
    Optional<Numeral> figure = numerals.at(pieces, number.figure());
    boolean last =
        !range
            && !number.row().startsWith("count-fractions")
            && figure.filter(numeral -> notCounts.is(pieces, numeral)).isPresent();
    Numeral whole =
        new Numeral(
            range ? number.start() : number.figure(),
            number.end(),
            number.low(),
            number.high(),
            number.round(),
            false,
            number.row());
    return !last && !notCounts.is(pieces, whole);
  }

  private static Found found(Pieces pieces, Reckoned number) {
    Passage passage = pieces.passage(number.start(), number.end());
    Provenance why =
        new Provenance(
            "count:" + number.rule(),
            List.of(number.row()),
            "\"" + passage.exact() + "\" is read as " + number.rule());
    Said said = new Said(number.round(), number.total(), number.earlier(), why);
    int end = pieces.all().get(number.end() - 1).token() + 1;
    CountInterval limits = new CountInterval(number.low(), number.high(), passage.exact());
    return new Found(pieces.token(number.start()), end, limits, passage, said);
  }
}
