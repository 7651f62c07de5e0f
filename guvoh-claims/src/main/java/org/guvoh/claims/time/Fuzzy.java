package org.guvoh.claims.time;

import java.util.Optional;
import java.util.regex.Pattern;
import org.guvoh.core.text.Sentence;
import org.guvoh.core.time.TimeReference;

/** "About 2 a.m. on 3 May", "around 1990": the value is marked as approximate. */
final class Fuzzy {
  private static final int LOOK_BACK = 24;
  private static final String WORDS = Calendar.STANDARD.alternatives("approx");
  private static final Pattern BEFORE =
      Pattern.compile("(?is)(?:.*[^\\p{L}])?(?:" + WORDS + ")\\s+(?:the\\s+)?");
  private static final Pattern INSIDE =
      Pattern.compile("(?is)(?:(?:on|at|in)\\s+)?(?:" + WORDS + ")\\s.*");

  private Fuzzy() {}

  static TimeExpression mark(String text, Sentence sentence, TimeExpression expression) {
    Optional<TimeReference> time = expression.findTime().filter(said -> !said.value().isInterval());
    int start = expression.passage().start();
    String before = text.substring(Math.max(sentence.start(), start - LOOK_BACK), start);
    boolean fuzzy =
        INSIDE.matcher(expression.passage().exact()).matches() || BEFORE.matcher(before).matches();
    if (time.isEmpty() || !fuzzy) {
      return expression;
    }
    String value = time.get().value().value();
    boolean marked = value.endsWith("~") || value.endsWith("?") || value.endsWith("%");
    return expression.withValue(marked ? value : value + "~");
  }
}
