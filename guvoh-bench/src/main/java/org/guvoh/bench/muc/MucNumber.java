package org.guvoh.bench.muc;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guvoh.bench.muc.MucAnswer.Harmed;

/**
 * Numbers of answer keys: {@code 6}, {@code ~6} (about), {@code 5-} (five or more), {@code -26} (up
 * to 26), {@code PLURAL}. Credit: 1 for the same number or bound, one half for a number inside the
 * key's bounds.
 */
final class MucNumber {
  private static final Pattern NUMBER = Pattern.compile("(-|~)?\\s*(\\d+)\\s*(-)?");

  private MucNumber() {}

  static double credit(List<String> key, Harmed found) {
    return key.stream().mapToDouble(one -> credit(one, found)).max().orElse(0);
  }

  private static double credit(String key, Harmed found) {
    if (key.contains("PLURAL")) {
      return found.low() > 1 ? 1 : 0;
    }
    Matcher number = NUMBER.matcher(key.strip());
    if (!number.matches()) {
      return 0;
    }
    long value = Long.parseLong(number.group(2));
    boolean upTo = "-".equals(number.group(1));
    boolean atLeast = number.group(3) != null;
    if (upTo) {
      return found.high() == value && found.low() < value ? 1 : found.high() <= value ? .5 : 0;
    }
    if (atLeast) {
      boolean open = found.high() == Long.MAX_VALUE;
      return open && found.low() == value ? 1 : found.low() >= value ? .5 : 0;
    }
    boolean exact = found.low() == value && found.high() == value;
    return exact ? 1 : found.low() <= value && value <= found.high() && found.low() > 0 ? .5 : 0;
  }
}
