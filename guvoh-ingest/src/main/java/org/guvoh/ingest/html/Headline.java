package org.guvoh.ingest.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.guvoh.ingest.content.SaidText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The headline of a page, and how headlines are compared. */
final class Headline {
  private static final int LONGEST = 300;

  private Headline() {}

  /** The only first-rank heading outside clutter. */
  static Optional<String> find(Document page, PageClutter clutter) {
    Set<String> headings = new LinkedHashSet<>();
    for (Element heading : page.select("h1")) {
      String text = tidy(heading.text());
      if (!text.isEmpty() && !clutter.covers(heading)) {
        headings.add(text);
      }
      if (headings.size() > 1) {
        return Optional.empty();
      }
    }
    return headings.stream().findFirst();
  }

  /** The longest heading outside clutter that is, begins or ends one of the titles. */
  static Optional<String> findStated(Document page, PageClutter clutter, List<String> titles) {
    String longest = "";
    for (Element heading : page.select("h1, h2, h3, h4")) {
      String text = tidy(heading.text());
      if (text.length() > longest.length()
          && text.length() <= LONGEST
          && isStated(comparable(text), heading.normalName().equals("h1"), titles)
          && !clutter.covers(heading)) {
        longest = text;
      }
    }
    return Optional.of(longest).filter(text -> !text.isEmpty());
  }

  private static boolean isStated(String heading, boolean first, List<String> titles) {
    boolean ofWords = heading.chars().filter(c -> c == ' ').count() >= 2;
    return !heading.isEmpty()
        && titles.stream()
            .anyMatch(
                title ->
                    title.equals(heading)
                        || (first && title.startsWith(heading))
                        || (ofWords && (title.startsWith(heading) || title.endsWith(heading))));
  }

  /** A stated value on one line, with entities that were escaped twice undone. */
  static String tidy(String value) {
    return SaidText.tidy(value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, false));
  }

  /** Letters and digits only, lower case: what two spellings of one headline share. */
  static String comparable(String headline) {
    return headline.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
