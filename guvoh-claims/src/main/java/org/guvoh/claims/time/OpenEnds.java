package org.guvoh.claims.time;

import java.util.Optional;
import java.util.regex.Pattern;
import org.guvoh.core.text.Sentence;
import org.guvoh.core.time.TimeReference;

/** "Since May 2031" has no end, "until May 2031" no beginning. */
final class OpenEnds {
  private static final int LOOK_BACK = 24;
  private final Pattern sinceBefore = before("since");
  private final Pattern untilBefore = before("until");
  private final Pattern sinceInside = inside("since");
  private final Pattern untilInside = inside("until");

  private static Pattern before(String kind) {
    String words = Calendar.STANDARD.alternatives(kind);
    return Pattern.compile("(?is)(?:.*[^\\p{L}])?(?:" + words + ")\\s+(?:the\\s+)?");
  }

  private static Pattern inside(String kind) {
    String words = Calendar.STANDARD.alternatives(kind);
    return Pattern.compile("(?is)(?:" + words + ")\\s.*");
  }

  TimeExpression open(String text, Sentence sentence, TimeExpression expression) {
    Optional<TimeReference> time = expression.findTime().filter(said -> !said.value().isInterval());
    if (time.isEmpty()) {
      return expression;
    }
    int start = expression.passage().start();
    String before = text.substring(Math.max(sentence.start(), start - LOOK_BACK), start);
    String inside = expression.passage().exact();
    String said = time.get().value().value();
    String value = said;
    if (sinceBefore.matcher(before).matches() || sinceInside.matcher(inside).matches()) {
      value = said + "/..";
    } else if (untilBefore.matcher(before).matches() || untilInside.matcher(inside).matches()) {
      value = "../" + said;
    }
    return expression.withValue(value);
  }
}
