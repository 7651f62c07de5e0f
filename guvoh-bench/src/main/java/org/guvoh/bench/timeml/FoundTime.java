package org.guvoh.bench.timeml;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guvoh.bench.corpus.Span;
import org.guvoh.core.mention.TimeMention;

/** A found time, or one end of a found range where the gold marks both of its ends. */
record FoundTime(Span span, String value) {
  private static final Pattern JOINT =
      Pattern.compile("(?i) (?:to|and|through|until|till) |\\s*[-–—]\\s*");

  static List<FoundTime> of(TimeMention time, List<Span> gold) {
    Span span = Span.of(time.passage());
    String value = time.time().value().value();
    int slash = value.indexOf('/');
    Matcher joint = JOINT.matcher(time.passage().exact());
    boolean two = gold.stream().filter(span::overlaps).count() > 1;
    if (slash < 0 || !two || !joint.find()) {
      return List.of(new FoundTime(span, value));
    }
    int start = span.start();
    return List.of(
        new FoundTime(new Span(start, start + joint.start()), value.substring(0, slash)),
        new FoundTime(new Span(start + joint.end(), span.end()), value.substring(slash + 1)));
  }
}
