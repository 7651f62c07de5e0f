package org.guvoh.bench.gold;

import java.util.Optional;
import org.guvoh.bench.corpus.Span;
import org.guvoh.core.text.Passage;

/** Passages of the text of a sheet. */
record SheetWords(String body) {
  private static final String ENDS = ".!?\n";

  Passage at(Span span) {
    return Passage.of(body, span.start(), span.end());
  }

  /** Where the words stand, nearest to an offset. */
  Optional<Passage> nearest(String words, int offset) {
    Optional<Passage> best = Optional.empty();
    for (int at = body.indexOf(words); at >= 0; at = body.indexOf(words, at + 1)) {
      int distance = Math.abs(at - offset);
      if (best.isEmpty() || distance < Math.abs(best.get().start() - offset)) {
        best = Optional.of(Passage.of(body, at, at + words.length()));
      }
    }
    return best;
  }

  /** From behind the last point before a span to the first one behind it. */
  Passage sentence(Span span) {
    int start = span.start();
    while (start > 0 && ENDS.indexOf(body.charAt(start - 1)) < 0) {
      start--;
    }
    while (start < span.start() && Character.isWhitespace(body.charAt(start))) {
      start++;
    }
    int end = span.end();
    while (end < body.length() && ENDS.indexOf(body.charAt(end)) < 0) {
      end++;
    }
    return Passage.of(body, start, end);
  }
}
