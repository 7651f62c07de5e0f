package org.guvoh.ingest.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guvoh.core.Stated;
import org.guvoh.core.report.ReportMetadata;
import org.guvoh.core.table.Table;
import org.guvoh.core.time.Edtf;
import org.guvoh.ingest.published.PublicationTime;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself: JSON-LD, then meta elements, then visible marks, the first that says
 * something.
 *
 * <p>A time of modification is never taken for that of publication, nor a site's address for its
 * publisher.
 */
final class PageMetadata {
  private static final Table META_KEYS = Table.resource(PageMetadata.class, "meta-keys");

  private final Document page;
  private final PageClutter clutter;
  private final Map<String, String> meta = new LinkedHashMap<>();
  private final Optional<String> headline;
  private final Optional<JsonLdArticle> article;

  private record Found(String value, String where) {}

  PageMetadata(Document page, PageClutter clutter) {
    this.page = page;
    this.clutter = clutter;
    for (Element element : page.select("meta[content]")) {
      String content = Headline.tidy(element.attr("content"));
      for (String attribute : List.of("property", "name", "itemprop")) {
        if (!content.isEmpty() && element.hasAttr(attribute)) {
          meta.putIfAbsent(element.attr(attribute).strip().toLowerCase(Locale.ROOT), content);
        }
      }
    }
    headline = Headline.find(page, clutter);
    article = JsonLdArticle.find(page, comparableTitles());
  }

  ReportMetadata read(Stated<Edtf> visibleTime) {
    return new ReportMetadata(
        first("publisher", publishers()),
        first("author", authors()),
        first("title", titles()),
        published(visibleTime),
        first("address", addresses()));
  }

  /**
   * The page's headline when it is also its stated title, so that a site's name is not taken: of
   * headings that are, or begin or end, a stated title the longest; without titles the only h1.
   */
  Optional<String> headline() {
    List<String> titles = comparableTitles();
    return titles.isEmpty() ? headline : Headline.findStated(page, clutter, titles);
  }

  private List<String> comparableTitles() {
    List<String> titles = new ArrayList<>();
    metaOf("title").forEach(found -> titles.add(Headline.comparable(found.value())));
    String title = Headline.tidy(page.title());
    if (!title.isEmpty()) {
      titles.add(Headline.comparable(title));
    }
    if (titles.isEmpty()) {
      headline.ifPresent(heading -> titles.add(Headline.comparable(heading)));
    }
    return titles;
  }

  private List<Found> titles() {
    List<Found> found = new ArrayList<>();
    article.flatMap(JsonLdArticle::headline).ifPresent(v -> found.add(jsonLd(v, "headline")));
    found.addAll(metaOf("title"));
    headline.ifPresent(v -> found.add(new Found(v, "only h1 element")));
    found.add(new Found(Headline.tidy(page.title()), "title element"));
    return found;
  }

  private List<Found> publishers() {
    List<Found> found = new ArrayList<>();
    article.flatMap(JsonLdArticle::publisher).ifPresent(v -> found.add(jsonLd(v, "publisher")));
    found.addAll(metaOf("publisher"));
    return found;
  }

  private List<Found> authors() {
    List<Found> found = new ArrayList<>();
    article.flatMap(JsonLdArticle::author).ifPresent(v -> found.add(jsonLd(v, "author")));
    found.addAll(metaOf("author"));
    for (Element element : page.select("[itemprop=author], a[rel=author]")) {
      found.add(new Found(Headline.tidy(element.text()), "element marked as author"));
    }
    found.removeIf(author -> author.value().startsWith("http"));
    return found;
  }

  private List<Found> addresses() {
    List<Found> found = new ArrayList<>();
    for (Element link : page.select("link[rel=canonical]")) {
      found.add(new Found(Headline.tidy(link.attr("href")), "canonical link"));
    }
    found.addAll(metaOf("url"));
    article.flatMap(JsonLdArticle::url).ifPresent(v -> found.add(jsonLd(v, "url")));
    return found;
  }

  private Stated<Edtf> published(Stated<Edtf> visible) {
    List<Found> found = new ArrayList<>();
    article.flatMap(JsonLdArticle::published).ifPresent(v -> found.add(jsonLd(v, "datePublished")));
    found.addAll(metaOf("published"));
    for (Found candidate : found) {
      Optional<Edtf> time = PublicationTime.find(candidate.value());
      if (time.isPresent()) {
        return Stated.said(time.get(), candidate.where());
      }
    }
    return found.isEmpty() || visible.find().isPresent()
        ? visible
        : PublicationTime.stated(found.get(0).value(), found.get(0).where());
  }

  private List<Found> metaOf(String field) {
    List<Found> found = new ArrayList<>();
    for (Table.Row row : META_KEYS.rows()) {
      String content = meta.get(row.get("key"));
      if (row.get("field").equals(field) && content != null) {
        found.add(new Found(content, "meta " + row.get("key")));
      }
    }
    return found;
  }

  private static Found jsonLd(String value, String key) {
    return new Found(value, "JSON-LD " + key);
  }

  private static Stated<String> first(String name, List<Found> found) {
    return found.stream()
        .filter(candidate -> !candidate.value().isEmpty())
        .findFirst()
        .map(candidate -> Stated.said(candidate.value(), candidate.where()))
        .orElseGet(() -> Stated.absent("the page states no " + name));
  }
}
