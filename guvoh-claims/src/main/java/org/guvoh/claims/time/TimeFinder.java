package org.guvoh.claims.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.guvoh.core.mention.TimeMention;
import org.guvoh.core.text.AnnotatedText;
import org.guvoh.core.text.Passage;
import org.guvoh.core.text.Sentence;
import org.guvoh.core.time.Edtf;
import org.guvoh.core.time.TimeReference;

/**
 * Finds times sentence by sentence and normalises them to EDTF.
 *
 * <p>Without a publication date a date without a year stays {@code XXXX-MM-DD} and words such as
 * "yesterday" give no time. With one, a date without a year is its last occurrence up to the day of
 * publication (past preference), which the basis says. "The same day" is the last full date told
 * before it.
 */
public final class TimeFinder {
  private final List<TimePattern> patterns = TimePatterns.all();
  private final Calendar limits = new Calendar();

  /** The times of a text in order, with ids {@code t1}, {@code t2}, … */
  public List<TimeMention> find(AnnotatedText text, Optional<Edtf> published) {
    TimeAnchors anchors = new TimeAnchors(published.flatMap(Edtf::latest));
    List<TimeMention> mentions = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      for (Candidate candidate : candidates(text.text(), sentence)) {
        Optional<TimeReference> time =
            candidate
                .pattern()
                .read(candidate.groups(), anchors)
                .flatMap(reference -> openEnded(text.text(), sentence, candidate, reference));
        time.ifPresent(
            reference -> {
              mentions.add(
                  new TimeMention("t" + (mentions.size() + 1), candidate.passage(), reference));
              anchors.told(reference);
            });
      }
    }
    return mentions;
  }

  private record Candidate(Passage passage, TimePattern pattern, List<String> groups) {}

  /** Longest match first at each place, none overlapping. */
  private List<Candidate> candidates(String text, Sentence sentence) {
    List<Candidate> all = new ArrayList<>();
    String words = text.substring(sentence.start(), sentence.end());
    for (TimePattern pattern : patterns) {
      Matcher matcher = pattern.pattern().matcher(words);
      while (matcher.find()) {
        Passage passage =
            Passage.of(text, sentence.start() + matcher.start(), sentence.start() + matcher.end());
        all.add(new Candidate(passage, pattern, groups(matcher)));
      }
    }
    all.sort((a, b) -> b.passage().exact().length() - a.passage().exact().length());
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : all) {
      if (kept.stream().noneMatch(other -> other.passage().overlaps(candidate.passage()))) {
        kept.add(candidate);
      }
    }
    kept.sort((a, b) -> a.passage().compareTo(b.passage()));
    return kept;
  }

  /** "Since May 2031" has no end, "until May 2031" no beginning. */
  private Optional<TimeReference> openEnded(
      String text, Sentence sentence, Candidate candidate, TimeReference time) {
    String words = text.substring(sentence.start(), candidate.passage().end());
    int behind = candidate.passage().exact().length();
    boolean plain = !time.value().isInterval();
    Optional<String> value = Optional.empty();
    if (plain && opens(words, behind, "since")) {
      value = Optional.of(time.value().day() + "/..");
    } else if (plain && opens(words, behind, "until")) {
      value = Optional.of("../" + time.value().day());
    }
    return value.isEmpty()
        ? Optional.of(time)
        : value
            .flatMap(Edtf::tryParse)
            .map(edtf -> new TimeReference(edtf, time.basis(), time.from()));
  }

  /** Whether a kind of limit word stands right before the time, or opens it. */
  private boolean opens(String words, int length, String kind) {
    String limit = limits.alternatives(kind);
    String before = words.substring(0, words.length() - length);
    String inside = words.substring(words.length() - length);
    return before.matches("(?is)(?:.*[^\\p{L}])?" + limit + "\\s+(?:the\\s+)?")
        || inside.matches("(?is)" + limit + "\\s.*");
  }

  private static List<String> groups(Matcher matcher) {
    List<String> groups = new ArrayList<>();
    for (int i = 1; i <= matcher.groupCount(); i++) {
      String group = matcher.group(i);
      groups.add(group == null ? "" : group);
    }
    return groups;
  }

  /** The last day on which a month and day fell, up to a day. */
  static LocalDate lastOccurrence(int month, int day, LocalDate upTo) {
    LocalDate candidate = safeDate(upTo.getYear(), month, day);
    return candidate.isAfter(upTo) ? safeDate(upTo.getYear() - 1, month, day) : candidate;
  }

  private static LocalDate safeDate(int year, int month, int day) {
    int length = java.time.YearMonth.of(year, month).lengthOfMonth();
    return LocalDate.of(year, month, Math.min(day, length));
  }
}
