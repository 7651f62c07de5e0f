package org.guvoh.claims.time;

import java.util.Optional;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.LexiconMatch;
import org.guvoh.claims.lexicon.SentenceView;

/**
 * Whether the words before a time, or else those behind it, speak of what was or of what is to
 * come. Reads words, not a parse: the nearest signal of the table decides; a word in -ed is past.
 */
final class Tense {
  private static final int REACH_BEFORE = 14;
  private static final int REACH_BEHIND = 8;
  private static final int SHORTEST = 5;
  private final Lexicon signals = Lexicon.resource("tense-signals");

  /** past, future, or empty. */
  Optional<String> at(SentenceView view, int start, int end) {
    int first = view.tokenAt(start);
    int behind = view.tokenAt(end - 1) + 1;
    Optional<String> before = Optional.empty();
    for (int token = Math.max(0, first - REACH_BEFORE); token < first; token++) {
      before = signal(view, token, first).or(last(before));
    }
    before = inside(view, first, behind).or(last(before));
    if (before.filter("future"::equals).isPresent() && isPluperfect(view, first, behind)) {
      return Optional.of("past");
    }
    if (before.isPresent()) {
      return before;
    }
    for (int token = behind; token < Math.min(view.size(), behind + REACH_BEHIND); token++) {
      Optional<String> signal = signal(view, token, view.size());
      if (signal.isPresent()) {
        return signal;
      }
    }
    return Optional.empty();
  }

  /** "They had not called until Thursday": what had happened by then is past. */
  private static boolean isPluperfect(SentenceView view, int first, int behind) {
    for (int token = first - REACH_BEFORE; token < behind + REACH_BEHIND; token++) {
      boolean outside = token < first || token >= behind;
      if (outside && view.is("pluperfect", token)) {
        return true;
      }
    }
    return false;
  }

  /** A preposition that the time's own words begin with ("until Friday"). */
  private Optional<String> inside(SentenceView view, int first, int behind) {
    return signals
        .at(view, first)
        .filter(found -> found.get("reach").equals("beside") && found.end() < behind)
        .map(found -> found.get("tense"));
  }

  private static java.util.function.Supplier<Optional<String>> last(Optional<String> before) {
    return () -> before;
  }

  private Optional<String> signal(SentenceView view, int token, int first) {
    Optional<LexiconMatch> match =
        signals
            .at(view, token)
            .filter(found -> !found.get("reach").equals("beside") || found.end() == first);
    String form = view.lower(token);
    return match
        .map(found -> found.get("tense"))
        .or(
            () ->
                form.length() >= SHORTEST && form.endsWith("ed")
                    ? Optional.of("past")
                    : Optional.empty());
  }
}
