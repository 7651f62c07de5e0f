package org.guvoh.ingest.html;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.guvoh.ingest.content.SaidText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The headline of a page, and how headlines are compared. */
final class Headline {
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

  /** A stated value on one line, with entities that were escaped twice undone. */
  static String tidy(String value) {
    return SaidText.tidy(value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, false));
  }

  /** Letters and digits only, lower case: what two spellings of one headline share. */
  static String comparable(String headline) {
    return headline.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
