package org.guvoh.ingest.feed;

import java.util.Optional;
import org.guvoh.core.Stated;
import org.guvoh.core.report.ReportMetadata;
import org.guvoh.core.time.Edtf;
import org.guvoh.ingest.content.ReportContent;
import org.guvoh.ingest.content.SaidText;
import org.guvoh.ingest.html.HtmlFragment;
import org.guvoh.ingest.published.PublicationTime;
import org.guvoh.ingest.refusal.RefusedException;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * One entry of a feed as a report.
 *
 * <p>The text is the entry's full content where it has one ({@code content:encoded}, Atom {@code
 * content}), else its description or summary; such an entry is a teaser when it is shorter than
 * {@value #LONGEST_TEASER} characters or breaks off, and its media type says so. The title stands
 * before the text.
 */
public final class FeedEntry {
  public static final String MEDIA_TYPE = "application/rss+xml;part=entry";
  public static final String TEASER = "application/rss+xml;part=entry;text=teaser";
  private static final int LONGEST_TEASER = 600;

  private FeedEntry() {}

  public static ReportContent read(String xml, Optional<String> publisher) throws RefusedException {
    Element entry = Parser.xmlParser().parseInput(xml, "");
    String full = raw(entry, "content\\:encoded, content");
    String summary = raw(entry, "description, summary");
    String text = HtmlFragment.text(full.isBlank() ? summary : full);
    boolean teaser =
        full.isBlank()
            && (text.length() < LONGEST_TEASER || text.endsWith("…") || text.endsWith("..."));
    Stated<String> title = said(entry, "title");
    String headline = title.find().orElse("");
    String body = headline.isEmpty() || text.startsWith(headline) ? text : headline + "\n\n" + text;
    ReportMetadata metadata =
        new ReportMetadata(
            publisher
                .map(name -> Stated.said(name, "title of the feed"))
                .orElseGet(() -> Stated.absent("the feed has no title")),
            said(entry, "dc\\:creator, author > name, author"),
            title,
            published(entry),
            link(entry));
    return new ReportContent(
        teaser ? TEASER : MEDIA_TYPE,
        body,
        metadata,
        Stated.absent("an entry of a feed states no language"),
        false);
  }

  /** What an element holds, with markup that is escaped or in CDATA as well as plain. */
  private static String raw(Element entry, String query) {
    for (String one : query.split(", ")) {
      Element element = first(entry, one);
      if (element != null) {
        String escaped = element.wholeText();
        return element.childrenSize() > 0 ? element.html() : escaped;
      }
    }
    return "";
  }

  private static Stated<String> said(Element entry, String query) {
    for (String one : query.split(", ")) {
      Element element = first(entry, one);
      if (element != null) {
        String value = SaidText.tidy(HtmlFragment.text(element.wholeText()));
        if (!value.isEmpty()) {
          return Stated.said(value, "entry " + element.tagName());
        }
      }
    }
    return Stated.absent("the entry does not say");
  }

  private static @org.jspecify.annotations.Nullable Element first(Element entry, String query) {
    return entry.selectFirst(query);
  }

  private static Stated<Edtf> published(Element entry) {
    for (String name : new String[] {"pubDate", "published", "dc\\:date", "issued"}) {
      Element element = entry.selectFirst(name);
      if (element != null && !element.text().isBlank()) {
        return PublicationTime.stated(element.text(), "entry " + element.tagName());
      }
    }
    return Stated.absent("the entry has no date of publication");
  }

  private static Stated<String> link(Element entry) {
    Element link = entry.selectFirst("link[rel=alternate][href]");
    Element plain = entry.selectFirst("link");
    Element found = link == null ? plain : link;
    String address = found == null ? "" : found.hasAttr("href") ? found.attr("href") : found.text();
    return address.isBlank()
        ? Stated.absent("the entry has no link")
        : Stated.said(SaidText.tidy(address), "entry link");
  }
}
