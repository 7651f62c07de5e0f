package org.guvoh.ingest.published;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guvoh.core.table.Table;
import org.guvoh.core.time.Edtf;

/**
 * A short line about a report that holds its date, such as {@code Published: 12 April 2031, 09:30 |
 * Views: 1,204}: dates with few other words and no sentence.
 *
 * @param published dates of the line, without those that a label calls an update
 * @param others words that are neither dates nor known labels
 */
public record DateLine(List<Edtf> published, int others) {
  private static final int LONGEST = 140;
  private static final int MOST_OTHERS = 6;
  private static final int LABEL_REACH = 30;
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\d{1,2}\\.\\d{4}"
              + "|\\d{1,2}(?:st|nd|rd|th)?\\s+\\p{L}{3,9}\\.?,?\\s+\\d{4}"
              + "|\\p{L}{3,9}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4})"
              + "(?:(?:\\s*[,|–-]|T)?\\s*(?:at\\b)?\\s*\\d{1,2}:\\d{2}(?::\\d{2})?"
              + "(?:\\s*(?:Z|GMT|UTC|[+-]\\d{2}:?\\d{2}))?)?(?![\\d])");
  private static final Pattern CLOCK_BEFORE =
      Pattern.compile("(\\d{1,2}:\\d{2}),?\\s+(?:on\\s+)?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Set<String> LABELS = new HashSet<>();
  private static final Set<String> UPDATES = new HashSet<>();

  static {
    for (Table.Row row : Table.resource(DateLine.class, "date-labels").rows()) {
      (row.get("of").equals("update") ? UPDATES : LABELS).add(row.get("word"));
    }
  }

  public DateLine {
    published = List.copyOf(published);
  }

  /** Whether the line says when the report appeared or was changed, and little else. */
  public static boolean isOne(String line) {
    return isShort(line) && DATE.matcher(line).find() && of(line).others <= MOST_OTHERS;
  }

  /** The dates of such a line, none for any other text. */
  public static List<Edtf> dates(String line) {
    return isOne(line) ? of(line).published : List.of();
  }

  /** Whether the words just before a date call it that of an update. */
  public static boolean callsUpdate(String before) {
    Matcher word = WORD.matcher(before.substring(Math.max(0, before.length() - LABEL_REACH)));
    boolean update = false;
    while (word.find()) {
      String lower = word.group().toLowerCase(Locale.ROOT);
      update = UPDATES.contains(lower) || (update && !LABELS.contains(lower));
    }
    return update;
  }

  private static boolean isShort(String line) {
    return line.length() <= LONGEST && !line.isEmpty() && "!?".indexOf(last(line)) < 0;
  }

  private static char last(String line) {
    return line.charAt(line.length() - 1);
  }

  private static DateLine of(String line) {
    List<Edtf> published = new ArrayList<>();
    StringBuilder rest = new StringBuilder();
    Matcher date = DATE.matcher(line);
    int end = 0;
    while (date.find()) {
      String before = line.substring(end, date.start());
      rest.append(before).append(' ');
      if (!callsUpdate(before)) {
        published.addAll(time(date.group(), before));
      }
      end = date.end();
    }
    rest.append(line.substring(end));
    return new DateLine(published.stream().distinct().toList(), others(rest));
  }

  private static List<Edtf> time(String date, String before) {
    Matcher clock = CLOCK_BEFORE.matcher(before);
    return PublicationTime.find(clock.find() ? date + " " + clock.group(1) : date)
        .or(() -> PublicationTime.find(date))
        .stream()
        .toList();
  }

  private static int others(CharSequence rest) {
    int others = 0;
    Matcher word = WORD.matcher(rest);
    while (word.find()) {
      String lower = word.group().toLowerCase(Locale.ROOT);
      others += LABELS.contains(lower) || UPDATES.contains(lower) ? 0 : 1;
    }
    return others;
  }
}
