package org.guvoh.app.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.guvoh.core.claim.Claim;
import org.guvoh.core.claim.Polarity;

/**
 * A row of the reader's tables of what the reports claim.
 *
 * @param section heading of the incident
 * @param chain in words, outermost speaker first
 */
record GoldenRow(
    String section, String field, String value, String chain, String report, String sentence) {
  /** A day in EDTF, and what makes it the day of a statement. */
  private static final Pattern DAY =
      Pattern.compile(
          "(statement (?:is )?of |letter (?:is )?of |\\(of )?((?:\\d{4}|XXXX)-\\d{2}-\\d{2})");

  private static final Pattern OPPOSED = Pattern.compile("(denies|doubts|rejects)\\)");

  static GoldenRow of(MarkdownTables.Row row) {
    return new GoldenRow(
        row.section(),
        row.get("field"),
        row.get("value"),
        row.get("chain, outermost first"),
        row.get("report"),
        row.get("exact sentence"));
  }

  /** The days the row gives, without those of statements. */
  List<String> days() {
    return DAY.matcher(value)
        .results()
        .filter(day -> day.group(1) == null)
        .map((MatchResult day) -> day.group(2))
        .toList();
  }

  /** Whether the speaker stands against what the row says. */
  boolean opposed() {
    return OPPOSED.matcher(chain).find();
  }

  /** Whether a claim stands against its content: by who speaks, or by the sentence itself. */
  static boolean isOpposed(Claim claim) {
    return claim.chain().opposed() != (claim.polarity() == Polarity.NEGATED);
  }

  /** Whether this row was read in these words, or in a sentence around or inside them. */
  boolean wasReadIn(String words) {
    String here = plain(sentence);
    String there = plain(words);
    return here.contains(there) || there.contains(here);
  }

  /** Whether the chain names the speaker by a word that is his. */
  boolean names(String speaker) {
    List<String> here = Arrays.asList(plain(chain).toLowerCase(Locale.ROOT).split("\\W+"));
    return Arrays.stream(plain(speaker).toLowerCase(Locale.ROOT).split("\\W+"))
        .filter(word -> word.length() > 3)
        .anyMatch(here::contains);
  }

  private static String plain(String text) {
    return text.replaceAll("[“”\"]", "").replace('’', '\'').replaceAll("\\s+", " ").strip();
  }
}
