package org.guvoh.ingest.published;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guvoh.core.Stated;
import org.guvoh.core.table.Table;
import org.guvoh.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stated publication time into EDTF without adding anything to it.
 *
 * <p>Read: EDTF itself; ISO 8601 with {@code T} or a space, offset with or without colon; {@code
 * 18.11.2024}; {@code 18 November 2024} and {@code November 18, 2024}, with a weekday and a clock
 * as in RFC 1123. Time of day and offset are kept, fractions of a second are cut; a clock in a
 * named zone other than GMT or UTC is left out, since such names are ambiguous. {@code 11/12/2024}
 * is not read: its order is a guess. Years before 1600 and the first second of 1970 are
 * placeholders of publishing systems.
 */
public final class PublicationTime {
  private static final int FIRST_YEAR = 1600;
  private static final int LONGEST = 80;
  private static final Map<String, Integer> MONTHS = months();

  private static final String CLOCK =
      "(?:(?:\\s*[,|–-]|T)?\\s*(?:\\bat\\b)?\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?"
          + "(?:\\s*(Z|GMT|UTC|[+-]\\d{2}(?::?\\d{2})?|[A-Z]{2,5}))?)?";
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})" + CLOCK, Pattern.CASE_INSENSITIVE);
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern DOTTED =
      Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})" + CLOCK, Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?:\\p{L}{3,9},?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s+(\\p{L}{3,9})\\.?,?\\s+(\\d{4})"
              + CLOCK,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?:\\p{L}{3,9},?\\s+)?(\\p{L}{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})"
              + CLOCK,
          Pattern.CASE_INSENSITIVE);

  private PublicationTime() {}

  /** The time said at {@code where}, or why it is absent. */
  public static Stated<Edtf> stated(String value, String where) {
    return find(value)
        .map(time -> Stated.said(time, where))
        .orElseGet(
            () ->
                Stated.absent(
                    where + " is not a date that this version reads: " + abbreviated(value)));
  }

  private static String abbreviated(String value) {
    return value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
  }

  public static Optional<Edtf> find(String value) {
    String text = value.strip();
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    return Optional.<Edtf>empty()
        .or(() -> dated(ISO.matcher(text), 1, 2, 3))
        .or(() -> dated(COMPACT.matcher(text), 1, 2, 3))
        .or(() -> dated(DOTTED.matcher(text), 3, 2, 1))
        .or(() -> dated(DAY_FIRST.matcher(text), 3, 2, 1))
        .or(() -> dated(MONTH_FIRST.matcher(text), 3, 1, 2))
        .or(() -> Edtf.tryParse(text))
        .filter(PublicationTime::plausible);
  }

  private static Optional<Edtf> dated(Matcher date, int year, int month, int day) {
    if (!date.matches()) {
      return Optional.empty();
    }
    Integer monthNumber = monthNumber(date.group(month));
    if (monthNumber == null) {
      return Optional.empty();
    }
    String calendar =
        String.format(
            Locale.ROOT,
            "%s-%02d-%02d",
            date.group(year),
            monthNumber,
            Integer.parseInt(date.group(day)));
    return Edtf.tryParse(calendar + clock(date)).or(() -> Edtf.tryParse(calendar));
  }

  /** The time of day in EDTF, empty without one or in a zone known by an ambiguous name only. */
  private static String clock(Matcher date) {
    if (date.groupCount() < 7 || date.group(4) == null) {
      return "";
    }
    String hour =
        String.format(Locale.ROOT, "T%02d:%s", Integer.parseInt(date.group(4)), date.group(5));
    String seconds = date.group(6) == null ? "" : ":" + date.group(6);
    String zone = date.group(7) == null ? "" : date.group(7).toUpperCase(Locale.ROOT);
    if (zone.isEmpty() || zone.equals("Z")) {
      return hour + seconds + zone;
    }
    if (zone.equals("GMT") || zone.equals("UTC")) {
      return hour + seconds + "Z";
    }
    if (Character.isLetter(zone.charAt(0))) {
      return "";
    }
    String digits = zone.replace(":", "");
    return hour + seconds + digits.substring(0, 3) + ":" + (digits + "00").substring(3, 5);
  }

  private static boolean plausible(Edtf time) {
    return time.earliest().map(day -> day.getYear() >= FIRST_YEAR).orElse(false)
        && !time.value().startsWith("1970-01-01T00:00");
  }

  private static @Nullable Integer monthNumber(String text) {
    return Character.isDigit(text.charAt(0))
        ? Integer.valueOf(text)
        : MONTHS.get(text.toLowerCase(Locale.ROOT));
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (Table.Row row : Table.resource(PublicationTime.class, "months").rows()) {
      int number = Integer.parseInt(row.get("month"));
      months.put(row.get("name"), number);
      months.put(row.get("name").substring(0, 3), number);
    }
    return Map.copyOf(months);
  }
}
