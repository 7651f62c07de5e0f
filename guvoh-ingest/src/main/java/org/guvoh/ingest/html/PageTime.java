package org.guvoh.ingest.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guvoh.core.Stated;
import org.guvoh.core.time.Edtf;
import org.guvoh.ingest.published.PublicationTime;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The time of publication in the visible page: an element marked {@code datePublished} or {@code
 * pubdate}, else the only {@code <time>} of the article.
 *
 * <p>A {@code <time>} inside a sentence speaks of an event and is passed over, as are those in
 * clutter and those marked as updates. Several different ones are not chosen from.
 */
final class PageTime {
  private static final String MARKED = "[itemprop=datePublished], time[pubdate]";

  /** A label such as "Published at" may stand beside a time; a sentence may not. */
  private static final int LONGEST_LABEL = 60;

  private static final int MOST_TIMES = 100;

  private PageTime() {}

  static Stated<Edtf> find(Document page, PageClutter clutter, Element holder) {
    for (Element marked : page.select(MARKED)) {
      Optional<Edtf> time = PublicationTime.find(value(marked));
      if (time.isPresent() && !clutter.covers(marked)) {
        return Stated.said(time.get(), "element marked as time of publication");
      }
    }
    List<Edtf> times =
        article(holder).select("time[datetime]").stream()
            .limit(MOST_TIMES)
            .filter(time -> !clutter.covers(time) && isLabel(time) && !isUpdate(time))
            .flatMap(time -> PublicationTime.find(value(time)).stream())
            .distinct()
            .toList();
    if (times.size() == 1) {
      return Stated.said(times.get(0), "time element of the article");
    }
    return Stated.absent(
        times.isEmpty()
            ? "the page states no time of publication"
            : "the article has "
                + times.size()
                + " different times, none marked as that of publication");
  }

  /** The outermost article around the main text, else its main element, else its parent. */
  private static Element article(Element holder) {
    Element outermost = holder;
    boolean found = false;
    for (Element e = holder; e != null; e = e.parent()) {
      if (e.normalName().equals("article") || (!found && e.normalName().equals("main"))) {
        outermost = e;
        found = true;
      }
    }
    Element parent = holder.parent();
    return found || parent == null ? outermost : parent;
  }

  private static String value(Element element) {
    for (String attribute : List.of("datetime", "content")) {
      if (element.hasAttr(attribute)) {
        return element.attr(attribute);
      }
    }
    return element.text();
  }

  private static boolean isLabel(Element time) {
    Element block = time.parent();
    while (block != null && !block.isBlock()) {
      block = block.parent();
    }
    return block == null || block.text().length() - time.text().length() <= LONGEST_LABEL;
  }

  private static boolean isUpdate(Element time) {
    Element parent = time.parent();
    String marks = time.className() + " " + time.attr("itemprop");
    return mentionsUpdate(marks) || (parent != null && mentionsUpdate(parent.className()));
  }

  private static boolean mentionsUpdate(String marks) {
    String lower = marks.toLowerCase(Locale.ROOT);
    return lower.contains("update") || lower.contains("modified");
  }
}
