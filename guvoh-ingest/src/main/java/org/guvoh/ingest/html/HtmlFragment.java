package org.guvoh.ingest.html;

import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** HTML inside of something else, such as the entry of a feed: all of its text, in paragraphs. */
public final class HtmlFragment {
  private static final int MOST_TAGS = HtmlPage.MOST_TAGS;

  private HtmlFragment() {}

  /** Paragraphs separated by blank lines; what has more tags than a page may have is taken bare. */
  public static String text(String html) {
    if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
      return html.strip();
    }
    if (html.chars().filter(character -> character == '<').count() > MOST_TAGS) {
      return html.replaceAll("<[^>]{0,1000}>", " ").strip();
    }
    Document page = Parser.htmlParser().parseInput(html, "");
    return TextBlocks.of(page.body(), PageClutter.of(page)).stream()
        .map(TextBlock::text)
        .collect(Collectors.joining("\n\n"));
  }
}
