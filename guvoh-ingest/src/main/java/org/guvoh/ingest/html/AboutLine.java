package org.guvoh.ingest.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.guvoh.ingest.published.DateLine;

/**
 * Short lines about the report that publishing systems put above or below it: author, date, how
 * long ago, how long to read.
 *
 * <p>Only before the first and after the last paragraph of prose: a date that stands alone between
 * paragraphs heads an entry and is the report's.
 */
final class AboutLine {
  private static final int LONGEST_AUTHORS = 80;
  private static final int SHORTEST_PROSE = 80;
  private static final Pattern AUTHORS =
      Pattern.compile(
          "(?:By|Written by|Reporting by|Text|Автор)[: ]+"
              + "(?:\\p{Lu}[\\p{L}.'’-]*|and|for|in|of|the|[,&|/])(?:[ ,]+(?:\\p{Lu}[\\p{L}.'’-]*|and|for|in|of|the|[&|/]))*");
  private static final Pattern AGO =
      Pattern.compile(
          "(?:about |\\p{L}+ )?\\d{1,3}\\+? (?:min|mins|minutes?|hours?|hrs?|days?|weeks?|months?)"
              + "\\.?(?: ago| read)?(?:\\b.{0,60})?",
          Pattern.CASE_INSENSITIVE);

  private AboutLine() {}

  /** The blocks without such lines around the prose. */
  static List<TextBlock> without(List<TextBlock> blocks) {
    int first = 0;
    while (first < blocks.size() && !isProse(blocks.get(first))) {
      first++;
    }
    int last = blocks.size() - 1;
    while (last > first && !isProse(blocks.get(last))) {
      last--;
    }
    List<TextBlock> kept = new java.util.ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if ((i >= first && i <= last) || !isOne(blocks.get(i))) {
        kept.add(blocks.get(i));
      }
    }
    return kept;
  }

  /** Long enough for a paragraph, and ended like a sentence. */
  static boolean isProse(TextBlock block) {
    return !block.isHeading()
        && block.text().length() >= SHORTEST_PROSE
        && !block.isLinkList()
        && !DateLine.isOne(block.text());
  }

  private static boolean isOne(TextBlock block) {
    String text = block.text();
    return !block.isHeading()
        && (DateLine.isOne(text)
            || isAgo(text)
            || (text.length() <= LONGEST_AUTHORS && AUTHORS.matcher(text).matches()));
  }

  private static boolean isAgo(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return text.length() <= LONGEST_AUTHORS
        && (lower.contains(" ago") || lower.contains(" read"))
        && AGO.matcher(text).lookingAt();
  }
}
