package org.guvoh.claims.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guvoh.core.Provenance;
import org.guvoh.core.text.Passage;
import org.guvoh.core.text.Sentence;
import org.guvoh.core.time.Edtf;
import org.guvoh.core.time.TimeBasis;
import org.guvoh.core.time.TimeReference;

/**
 * The time of day that opens an entry of a running report ("13:40 - The army …"): it is of the day
 * of publication, and so are the times of day that the entry tells. Without a publication it has no
 * value.
 */
final class EntryStamp {
  private static final Pattern FORM =
      Pattern.compile("([0-2]?\\d)[:.h]([0-5]\\d)(?=[^\\p{L}\\p{N}]{1,6}\\p{Lu})");

  private EntryStamp() {}

  static Optional<TimeExpression> at(String text, Sentence sentence, Optional<LocalDate> today) {
    Matcher stamp = FORM.matcher(text).region(sentence.start(), sentence.end());
    if (today.isEmpty() || !stamp.lookingAt() || !opensLine(text, sentence.start())) {
      return Optional.empty();
    }
    String hour = stamp.group(1).length() < 2 ? "0" + stamp.group(1) : stamp.group(1);
    String from = "the time that opens the entry, on the day of publication " + today.get();
    return Edtf.tryParse(today.get() + "T" + hour + ":" + stamp.group(2))
        .map(value -> new TimeReference(value, TimeBasis.RELATIVE_TO_PUBLICATION, from))
        .map(
            time ->
                new TimeExpression(
                    Passage.of(text, stamp.start(), stamp.end()),
                    new TimeMeaning.Dated(time),
                    TimeExpression.Detail.NONE,
                    new Provenance("time:entry stamp", List.of("time-rules:clock"), from)));
  }

  private static boolean opensLine(String text, int start) {
    int at = start - 1;
    while (at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at--;
    }
    return at < 0 || text.charAt(at) == '\n';
  }
}
