package org.guvoh.bench.muc;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guvoh.core.time.Edtf;

/**
 * Dates of answer keys: {@code 08 JAN 90}, {@code 08 JAN 90 - 09 JAN 90}, {@code - 08 JAN 90} (some
 * time up to that day). Credit: 1 for the same day or days, one half for days that overlap, and for
 * a day without year that is the right day and month.
 */
final class MucDate {
  private static final Pattern DAY = Pattern.compile("(\\d{1,2}) ([A-Z]{3})[A-Z]* (\\d{2})");
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("JAN", 1),
          Map.entry("FEB", 2),
          Map.entry("MAR", 3),
          Map.entry("APR", 4),
          Map.entry("MAY", 5),
          Map.entry("JUN", 6),
          Map.entry("JUL", 7),
          Map.entry("AUG", 8),
          Map.entry("SEP", 9),
          Map.entry("OCT", 10),
          Map.entry("NOV", 11),
          Map.entry("DEC", 12));

  private MucDate() {}

  /** The best credit over the key's alternatives. */
  static double credit(List<String> key, String found) {
    Optional<Edtf> value = Edtf.tryParse(found);
    return value.isEmpty()
        ? 0
        : key.stream().mapToDouble(k -> credit(k, value.get())).max().orElse(0);
  }

  private static double credit(String key, Edtf found) {
    Matcher matcher = DAY.matcher(key.toUpperCase(Locale.ROOT));
    if (!matcher.find()) {
      return 0;
    }
    boolean upTo = key.strip().startsWith("-");
    LocalDate first = day(matcher);
    LocalDate last = matcher.find() ? day(matcher) : first;
    if (!found.hasYear()) {
      boolean same = found.value().startsWith("XXXX" + first.toString().substring(4));
      return same && !upTo ? .5 : 0;
    }
    LocalDate from = found.earliest().orElse(LocalDate.MIN);
    LocalDate to = found.latest().orElse(LocalDate.MAX);
    if (upTo) {
      boolean open = found.earliest().isEmpty() && to.equals(last);
      return open ? 1 : !to.isAfter(last) ? .5 : 0;
    }
    if (from.equals(first) && to.equals(last)) {
      return 1;
    }
    return !from.isAfter(last) && !to.isBefore(first) ? .5 : 0;
  }

  private static LocalDate day(Matcher matcher) {
    int month = MONTHS.getOrDefault(matcher.group(2), 1);
    int year = 1900 + Integer.parseInt(matcher.group(3));
    int day =
        Math.min(Integer.parseInt(matcher.group(1)), LocalDate.of(year, month, 1).lengthOfMonth());
    return LocalDate.of(year, month, Math.max(1, day));
  }
}
