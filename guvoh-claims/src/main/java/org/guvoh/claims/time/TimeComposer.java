package org.guvoh.claims.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Joins neighbouring forms: weekday and date, day and clock, day and part of the day, and the two
 * ends of a range.
 */
final class TimeComposer {
  private static final Pattern BESIDE = pattern(",?\\s*\\(?");
  private static final Pattern OF_DAY = pattern(",?\\s+(?:on|of|on the|of the)?\\s*|,\\s*");
  private static final Pattern AT_CLOCK =
      pattern(",?\\s*\\(?(?:at|in|around|about|by)?\\s*(?:the\\s+)?");
  private static final Pattern RANGE =
      pattern("\\s*(?:to|until|till|through|[-–—])\\s*(?:the\\s+)?");
  private static final Pattern AND = pattern("\\s+and\\s+");
  private static final Pattern FROM = pattern("(?s).*\\bfrom\\s+(?:the\\s+)?");
  private static final Pattern BETWEEN = pattern("(?s).*\\bbetween\\s+(?:the\\s+)?");
  private static final int LOOK_BACK = 16;

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  List<TimePhrase> compose(String text, List<TimeAtom> atoms) {
    List<TimePhrase> phrases = new ArrayList<>();
    for (TimeAtom atom : atoms) {
      TimePhrase next = TimePhrase.of(atom);
      while (!phrases.isEmpty()) {
        Optional<TimePhrase> joined = join(text, phrases.get(phrases.size() - 1), next);
        if (joined.isEmpty()) {
          break;
        }
        phrases.remove(phrases.size() - 1);
        next = joined.get();
      }
      phrases.add(next);
    }
    return ranges(text, phrases);
  }

  private static Optional<TimePhrase> join(String text, TimePhrase one, TimePhrase next) {
    String between = text.substring(one.end(), next.start());
    TimeRule.Kind left = one.kind();
    TimeRule.Kind right = next.kind();
    boolean leftInDay = left == TimeRule.Kind.CLOCK || left == TimeRule.Kind.PART;
    boolean rightInDay = right == TimeRule.Kind.CLOCK || right == TimeRule.Kind.PART;
    if (left == TimeRule.Kind.WEEKDAY && right == TimeRule.Kind.DAY && isDate(next)) {
      return BESIDE.matcher(between).matches() ? Optional.of(one.replaced(next)) : Optional.empty();
    }
    if (left == TimeRule.Kind.DAY && right == TimeRule.Kind.WEEKDAY && isDate(one)) {
      return BESIDE.matcher(between).matches()
          ? Optional.of(one.withWeekday(next))
          : Optional.empty();
    }
    if (leftInDay && right.namesDay()) {
      return OF_DAY.matcher(between).matches() ? Optional.of(one.before(next)) : Optional.empty();
    }
    if (rightInDay && (left.namesDay() || (leftInDay && left != right))) {
      return AT_CLOCK.matcher(between).matches() ? Optional.of(one.with(next)) : Optional.empty();
    }
    return Optional.empty();
  }

  /** A day with its date, which a weekday may stand beside. */
  private static boolean isDate(TimePhrase phrase) {
    return phrase.main().has("dd") || phrase.main().has("ordinal");
  }

  private static List<TimePhrase> ranges(String text, List<TimePhrase> phrases) {
    List<TimePhrase> joined = new ArrayList<>();
    for (int i = 0; i < phrases.size(); i++) {
      TimePhrase phrase = phrases.get(i);
      boolean more = i + 1 < phrases.size();
      if (more && isRange(text, phrase, phrases.get(i + 1))) {
        joined.add(phrase.to(phrases.get(i + 1)));
        i++;
      } else {
        joined.add(phrase);
      }
    }
    return joined;
  }

  private static boolean isRange(String text, TimePhrase from, TimePhrase to) {
    boolean days = from.kind().namesDay() && to.kind().namesDay();
    boolean dates = from.kind() == TimeRule.Kind.DATE && to.kind() == TimeRule.Kind.DATE;
    if (!(days || dates) || from.main().has("edge")) {
      return false;
    }
    String between = text.substring(from.end(), to.start());
    String before = text.substring(Math.max(0, from.start() - LOOK_BACK), from.start());
    String own = text.substring(from.start(), Math.min(from.end(), from.start() + LOOK_BACK));
    boolean opened =
        FROM.matcher(before).matches()
            || own.toLowerCase(java.util.Locale.ROOT).startsWith("from ");
    boolean dash = between.strip().matches("[-–—]");
    boolean range = RANGE.matcher(between).matches() && (opened || dash || days);
    return range || (AND.matcher(between).matches() && BETWEEN.matcher(before).matches());
  }
}
