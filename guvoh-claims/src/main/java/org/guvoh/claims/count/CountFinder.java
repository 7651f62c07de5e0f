package org.guvoh.claims.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.LexiconMatch;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.core.count.CountInterval;
import org.guvoh.core.text.Passage;

/**
 * Finds counts: figures and number words with the words that bound them ("at least 12", "up to a
 * dozen", "five to seven").
 *
 * <p>Limits: fractions and percentages are no counts; a year is none when it stands in a date,
 * which the caller takes out.
 */
public final class CountFinder {
  private final Lexicon numbers = Lexicon.resource("number-words");
  private final Lexicon bounds = Lexicon.resource("count-bounds");
  private final Lexicon scales = Lexicon.resource("number-scales");
  private final Lexicon measures = Lexicon.resource("measures");
  private final DateNumbers dates = new DateNumbers();

  /** A count with its tokens. */
  public record Found(int start, int end, CountInterval count, Passage passage) {}

  private record Figure(long low, long high, boolean open, int end) {}

  /**
   * The counts of a sentence from left to right; {@code blocked} tells tokens that belong to
   * something else.
   */
  public List<Found> find(SentenceView sentence, java.util.function.IntPredicate blocked) {
    List<Found> found = new ArrayList<>();
    int token = 0;
    while (token < sentence.size()) {
      Optional<Found> count = blocked.test(token) ? Optional.empty() : at(sentence, token, blocked);
      count.ifPresent(found::add);
      token = count.map(Found::end).orElse(token + 1);
    }
    return found;
  }

  private Optional<Found> at(
      SentenceView sentence, int token, java.util.function.IntPredicate blocked) {
    Optional<LexiconMatch> bound =
        sentence.is("speech-noun", token - 1) ? Optional.empty() : bounds.at(sentence, token);
    int first = bound.map(LexiconMatch::end).orElse(token);
    if (first >= sentence.size() || blocked.test(first)) {
      return Optional.empty();
    }
    Optional<Figure> figure = range(sentence, first).or(() -> figure(sentence, first));
    return figure
        .filter(number -> !isMeasure(sentence, number.end()))
        .map(
            number ->
                found(sentence, token, number, bound.map(row -> row.get("effect")).orElse("")));
  }

  private static Found found(SentenceView sentence, int start, Figure figure, String effect) {
    Passage passage = sentence.passage(start, figure.end());
    return new Found(start, figure.end(), interval(figure, effect, passage.exact()), passage);
  }

  private static CountInterval interval(Figure figure, String effect, String words) {
    return switch (effect) {
      case "at-least" -> CountInterval.atLeast(figure.low(), words);
      case "more-than" -> CountInterval.atLeast(figure.low() + 1, words);
      case "at-most" -> CountInterval.between(0, figure.high(), words);
      case "less-than" -> CountInterval.between(0, Math.max(0, figure.high() - 1), words);
      case "about" -> about(figure, words);
      default ->
          figure.open()
              ? CountInterval.atLeast(figure.low(), words)
              : CountInterval.between(figure.low(), figure.high(), words);
    };
  }

  /** "About N" allows a tenth either way, at least one. */
  private static CountInterval about(Figure figure, String words) {
    long margin = Math.max(1, figure.high() / 10);
    return CountInterval.between(Math.max(0, figure.low() - margin), figure.high() + margin, words);
  }

  private Optional<Figure> range(SentenceView sentence, int token) {
    boolean between = sentence.lower(token).equals("between");
    int first = between ? token + 1 : token;
    if (first >= sentence.size()) {
      return Optional.empty();
    }
    String joint = between ? "and" : "to";
    return figure(sentence, first)
        .filter(low -> low.end() + 1 < sentence.size())
        .filter(low -> isJoint(sentence.lower(low.end()), joint))
        .flatMap(
            low ->
                figure(sentence, low.end() + 1)
                    .filter(high -> high.high() > low.low())
                    .map(high -> new Figure(low.low(), high.high(), false, high.end())));
  }

  private static boolean isJoint(String form, String joint) {
    return form.equals(joint) || form.equals("-") || form.equals("–");
  }

  private Optional<Figure> figure(SentenceView sentence, int token) {
    Optional<Long> digits = digits(sentence.lower(token));
    if (digits.isPresent() && dates.isPart(sentence, token)) {
      return Optional.empty();
    }
    if (digits.isPresent()) {
      return scaled(sentence, digits.get(), false, token + 1);
    }
    return numbers.at(sentence, token).flatMap(match -> word(sentence, match));
  }

  private Optional<Figure> word(SentenceView sentence, LexiconMatch match) {
    long low = Long.parseLong(match.get("low"));
    return scaled(sentence, low, match.get("high").isEmpty(), match.end());
  }

  private Optional<Figure> scaled(SentenceView sentence, long value, boolean open, int end) {
    if (end < sentence.size()) {
      Optional<LexiconMatch> scale = scales.at(sentence, end);
      if (scale.isPresent()) {
        long scaled = value * Long.parseLong(scale.get().get("factor"));
        return Optional.of(new Figure(scaled, scaled, open, end + 1));
      }
    }
    return Optional.of(new Figure(value, value, open, end));
  }

  private static Optional<Long> digits(String form) {
    String plain = form.matches("\\d{1,3}(,\\d{3})+") ? form.replace(",", "") : form;
    return plain.matches("\\d{1,9}") ? Optional.of(Long.parseLong(plain)) : Optional.empty();
  }

  private boolean isMeasure(SentenceView sentence, int end) {
    boolean compound = sentence.lowerOrEmpty(end).equals("-") && sentence.is("age", end + 1);
    return compound || (end < sentence.size() && measures.has(sentence, end));
  }
}
