package org.guvoh.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guvoh.ingest.content.SaidText;
import org.guvoh.ingest.refusal.RefusalCode;
import org.guvoh.ingest.refusal.RefusedException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * A feed in RSS 0.9 to 2.0, RDF or Atom: its title and its entries, each as the very characters
 * between {@code <item>} and {@code </item>}.
 *
 * <p>Read leniently, since feeds are often broken: entities are never expanded from a DTD, nothing
 * is fetched. An entry that the feed does not close ends with the feed.
 */
public record FeedDocument(Optional<String> title, List<String> entries) {
  private static final int MOST_TAGS = 400_000;

  public FeedDocument {
    entries = List.copyOf(entries);
  }

  public static FeedDocument parse(String xml) throws RefusedException {
    if (xml.chars().filter(character -> character == '<').count() > MOST_TAGS) {
      throw RefusedException.whole(RefusalCode.TOO_COMPLEX, "it has more tags than feeds have");
    }
    Document feed = Parser.xmlParser().setTrackPosition(true).parseInput(xml, "");
    List<String> entries = new ArrayList<>();
    int end = 0;
    for (Element entry : feed.select("item, entry")) {
      Range start = entry.sourceRange();
      Range close = entry.endSourceRange();
      if (start.isTracked() && start.startPos() >= end) {
        end = close.isTracked() && close.endPos() > start.endPos() ? close.endPos() : xml.length();
        entries.add(xml.substring(start.startPos(), end));
      }
    }
    if (entries.isEmpty()) {
      throw RefusedException.whole(RefusalCode.FEED_EMPTY, "the feed has no entries");
    }
    Element title = feed.selectFirst("channel > title, feed > title");
    return new FeedDocument(
        Optional.ofNullable(title)
            .map(element -> SaidText.tidy(element.text()))
            .filter(text -> !text.isEmpty()),
        entries);
  }
}
