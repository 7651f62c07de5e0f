package org.guvoh.claims.plan;

import java.util.Optional;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.core.mention.TimeMention;
import org.guvoh.core.time.Edtf;
import org.guvoh.core.time.TimeReference;

/** When something is due: "by" and "within" end there, "from" begins there. */
final class Dues {
  private Dues() {}

  static TimeReference of(SentenceView sentence, TimeMention time) {
    TimeReference said = time.time();
    int first = sentence.firstToken(time);
    String before = sentence.lowerOrEmpty(first - 1);
    String opening = sentence.lowerOrEmpty(first);
    if (said.value().isInterval()) {
      return said;
    }
    if (isUntil(before) || isUntil(opening)) {
      return with(said, "../" + said.value().value());
    }
    boolean since = isSince(before) || isSince(opening);
    return since ? with(said, said.value().value() + "/..") : said;
  }

  private static boolean isUntil(String word) {
    return word.equals("by") || word.equals("within") || word.equals("before");
  }

  private static boolean isSince(String word) {
    return word.equals("from") || word.equals("beginning") || word.equals("starting");
  }

  private static TimeReference with(TimeReference time, String value) {
    Optional<Edtf> parsed = Edtf.tryParse(value);
    return parsed.map(edtf -> new TimeReference(edtf, time.basis(), time.from())).orElse(time);
  }
}
