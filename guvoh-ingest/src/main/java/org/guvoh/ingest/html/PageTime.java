package org.guvoh.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.guvoh.core.Stated;
import org.guvoh.core.time.Edtf;
import org.guvoh.ingest.published.DateLine;
import org.guvoh.ingest.published.PublicationTime;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The time of publication in the visible page: an element marked {@code datePublished} or {@code
 * pubdate}, else the only {@code <time>} of the article or above its first paragraph, else the only
 * date in the lines beside the headline, else the only {@code <time>} of the page.
 *
 * <p>A {@code <time>} inside a sentence speaks of an event and is passed over, as are those in
 * clutter and those marked as updates. Several different ones are not chosen from.
 */
final class PageTime {
  private static final String MARKED = "[itemprop=datePublished], time[pubdate]";

  /** A label such as "Published at" may stand beside a time; a sentence may not. */
  private static final int LONGEST_LABEL = 60;

  private static final int MOST_TIMES = 100;
  private static final int LINES_ABOVE = 4;

  private PageTime() {}

  static Stated<Edtf> find(
      Document page, PageClutter clutter, MainText main, Optional<String> headline) {
    for (Element marked : page.select(MARKED)) {
      Optional<Edtf> time = PublicationTime.find(value(marked));
      if (time.isPresent() && !clutter.covers(marked)) {
        return Stated.said(time.get(), "element marked as time of publication");
      }
    }
    List<Element> elements =
        article(main.holder()).select("time[datetime]").stream()
            .limit(MOST_TIMES)
            .filter(time -> !clutter.covers(time) && isLabel(time) && !isUpdate(time))
            .toList();
    List<Edtf> times = times(elements);
    if (times.size() > 1) {
      List<Edtf> above = times(before(elements, main));
      times = above.size() == 1 ? above : times;
    }
    if (times.size() == 1) {
      return Stated.said(times.get(0), "time element of the article");
    }
    if (times.size() > 1) {
      return Stated.absent(
          "the article has "
              + times.size()
              + " different times, none marked as that of publication");
    }
    return beside(page, clutter, headline)
        .map(time -> Stated.said(time, "line beside the headline"))
        .or(() -> only(page, main).map(time -> Stated.said(time, "only time element of the page")))
        .orElseGet(() -> Stated.absent("the page states no time of publication"));
  }

  private static List<Edtf> times(List<Element> elements) {
    return elements.stream()
        .flatMap(time -> PublicationTime.find(value(time)).stream())
        .distinct()
        .toList();
  }

  /** Those that stand before the first paragraph of the main text. */
  private static List<Element> before(List<Element> elements, MainText main) {
    Optional<Element> prose =
        main.blocks().stream().filter(AboutLine::isProse).map(TextBlock::owner).findFirst();
    if (prose.isEmpty()) {
      return elements;
    }
    List<Element> before = new ArrayList<>();
    for (Element element : article(main.holder()).getAllElements()) {
      if (element.equals(prose.get())) {
        break;
      }
      before.add(element);
    }
    return elements.stream().filter(Set.copyOf(before)::contains).toList();
  }

  /**
   * The only date in the lines from just above the headline down to the first paragraph; without a
   * headline in the few lines above that paragraph.
   */
  private static Optional<Edtf> beside(
      Document page, PageClutter clutter, Optional<String> headline) {
    List<TextBlock> blocks = TextBlocks.withAbout(page.body(), clutter);
    int at = headline.map(text -> indexOf(blocks, text)).orElse(-1);
    int prose = Math.max(at, 0);
    while (prose < blocks.size() && !AboutLine.isProse(blocks.get(prose))) {
      prose++;
    }
    int from = Math.max(0, at < 0 ? prose - LINES_ABOVE : at - 1);
    List<Edtf> dates =
        blocks.subList(from, prose).stream()
            .flatMap(block -> DateLine.dates(block.text()).stream())
            .distinct()
            .toList();
    return dates.size() == 1 ? Optional.of(dates.get(0)) : Optional.empty();
  }

  private static int indexOf(List<TextBlock> blocks, String headline) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).text().equals(headline)) {
        return i;
      }
    }
    return -1;
  }

  /** Below the headline of the site, a page of one message has one time, wherever it stands. */
  private static Optional<Edtf> only(Document page, MainText main) {
    List<Element> all = page.select("time[datetime]");
    Element body = page.body();
    boolean inArticle =
        all.size() == 1
            && all.get(0).closest("header, nav, aside, body > footer") == null
            && !main.holder().equals(body)
            && isLabel(all.get(0))
            && !isUpdate(all.get(0));
    return inArticle ? PublicationTime.find(value(all.get(0))) : Optional.empty();
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
    return mentionsUpdate(marks)
        || (parent != null && mentionsUpdate(parent.className()))
        || (time.previousSibling() instanceof TextNode label && DateLine.callsUpdate(label.text()));
  }

  private static boolean mentionsUpdate(String marks) {
    String lower = marks.toLowerCase(Locale.ROOT);
    return lower.contains("update") || lower.contains("modified");
  }
}
