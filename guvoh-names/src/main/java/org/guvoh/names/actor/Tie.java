package org.guvoh.names.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guvoh.core.Checks;

/**
 * What ties an actor to a name or to another actor, with who says so and for how long.
 *
 * <p>In tables: {@code value{claimant;since;until}}; the braces and each part may be left out.
 * Dates are a year or a year and a month.
 *
 * @param value an alias, or the id of another actor
 * @param claimant who says so: {@code self}, {@code media}, {@code un}, {@code state:TJ}, {@code
 *     opponents}; empty where nobody disputes it
 * @param since the year or month from which it holds, if known
 * @param until the year or month until which it held; empty where it still holds or nothing is
 *     known
 */
public record Tie(
    String value, Optional<String> claimant, Optional<String> since, Optional<String> until) {
  private static final Pattern FORM = Pattern.compile("([^{}]+?)\\s*(?:\\{([^{}]*)\\})?");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2]))?");

  public Tie {
    Checks.filled(value, "value");
    since.ifPresent(Tie::checkDate);
    until.ifPresent(Tie::checkDate);
    Checks.that(
        since.isEmpty() || until.isEmpty() || since.get().compareTo(until.get()) <= 0,
        "a tie of " + value + " that ends before it begins");
  }

  /** A tie that nobody disputes and whose time is not known. */
  public static Tie of(String value) {
    return new Tie(value, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * Reads the form of the tables.
   *
   * @throws IllegalArgumentException for another form or an impossible date
   */
  public static Tie parse(String written) {
    Matcher form = FORM.matcher(written.strip());
    Checks.that(form.matches(), "not of the form value{claimant;since;until}: " + written);
    String details = Optional.ofNullable(form.group(2)).orElse("");
    List<String> parts = List.of(details.split(";", -1));
    Checks.that(parts.size() <= 3, "more than claimant, since and until: " + written);
    return new Tie(form.group(1), part(parts, 0), part(parts, 1), part(parts, 2));
  }

  /** Whether it held in that year or month ({@code 2021-09}), as far as is known. */
  public boolean holdsAt(String date) {
    checkDate(date);
    Comparator<String> byCommonPrecision =
        (a, b) -> {
          int length = Math.min(a.length(), b.length());
          return a.substring(0, length).compareTo(b.substring(0, length));
        };
    return since.map(from -> byCommonPrecision.compare(from, date) <= 0).orElse(true)
        && until.map(end -> byCommonPrecision.compare(date, end) <= 0).orElse(true);
  }

  /** Whether nothing is known of its end. */
  public boolean isCurrent() {
    return until.isEmpty();
  }

  /** The form of the tables. */
  public String written() {
    if (claimant.isEmpty() && since.isEmpty() && until.isEmpty()) {
      return value;
    }
    return value
        + "{"
        + String.join(";", claimant.orElse(""), since.orElse(""), until.orElse(""))
        + "}";
  }

  /** In words: {@code ISIL-K (says un)}, {@code mvd-tj (until 2015-05)}. */
  public String inWords() {
    String said = claimant.map(who -> "says " + who).orElse("");
    String from = since.map(date -> "since " + date).orElse("");
    String to = until.map(date -> "until " + date).orElse("");
    String details =
        String.join(", ", List.of(said, from, to).stream().filter(s -> !s.isEmpty()).toList());
    return details.isEmpty() ? value : value + " (" + details + ")";
  }

  private static Optional<String> part(List<String> parts, int index) {
    return parts.size() > index && !parts.get(index).isBlank()
        ? Optional.of(parts.get(index).strip())
        : Optional.empty();
  }

  private static void checkDate(String date) {
    Checks.that(DATE.matcher(date).matches(), "neither a year nor a year and a month: " + date);
  }
}
