package org.guvoh.claims.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.core.time.Edtf;
import org.guvoh.core.time.TimeBasis;
import org.guvoh.core.time.TimeReference;

/**
 * The times of day that open the entries of a running report ("13:40 The army …"): each dates what
 * is said in its paragraph. Without a day of publication they have no value and date nothing.
 */
final class StampedTimes {
  private static final Pattern TIME_OF_DAY = Pattern.compile("([0-2]?\\d)[:.h]([0-5]\\d)");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Map<Integer, TimeReference> byParagraph = new HashMap<>();

  StampedTimes(List<SentenceView> sentences, Optional<Edtf> published) {
    Optional<String> day =
        published.map(Edtf::value).map(DAY::matcher).filter(Matcher::lookingAt).map(Matcher::group);
    int last = -1;
    for (SentenceView sentence : sentences) {
      int paragraph = sentence.sentence().paragraph();
      if (paragraph != last && day.isPresent() && behind(sentence) > 0) {
        byParagraph.put(paragraph, reference(sentence, day.get()));
      }
      last = paragraph;
    }
  }

  private static TimeReference reference(SentenceView sentence, String day) {
    Matcher time = TIME_OF_DAY.matcher(sentence.lower(0));
    String clock =
        time.matches()
            ? ("0" + time.group(1)).substring(time.group(1).length() - 1) + ":" + time.group(2)
            : "";
    return new TimeReference(
        Edtf.parse(day + "T" + clock),
        TimeBasis.RELATIVE_TO_PUBLICATION,
        "the time that opens the entry, on the day of publication " + day);
  }

  Optional<TimeReference> of(SentenceView sentence) {
    return Optional.ofNullable(byParagraph.get(sentence.sentence().paragraph()));
  }

  /** The first token behind the time that opens the sentence and the dash behind it, or 0. */
  static int behind(SentenceView sentence) {
    if (sentence.size() < 2 || !TIME_OF_DAY.matcher(sentence.lower(0)).matches()) {
      return 0;
    }
    int token = 1;
    while (token < sentence.size() - 1
        && (sentence.isTime(token) || sentence.is("mark", token) || sentence.is("zone", token))) {
      token++;
    }
    return token;
  }
}
