package org.guvoh.ingest.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The elements of one page from which no text is taken, outermost only.
 *
 * <p>Hints are words, and words deceive: an element that holds the page's headline, its body text
 * or more than half of all its text is not dropped on a hint, except for consent where only the
 * first two protect.
 */
final class PageClutter {
  private static final Set<String> PROTECTED = Set.of("html", "body", "main", "article");
  private static final Set<String> CONTAINERS = Set.of("div", "figure", "section", "article");

  private final Map<Element, Integer> textLengths = new HashMap<>();
  private final Map<Element, Boolean> holdsHeart = new HashMap<>();
  private final Map<Element, Clutter> marked = new HashMap<>();
  private int pageText;

  private PageClutter() {}

  static PageClutter of(Document page) {
    PageClutter clutter = new PageClutter();
    NodeTraversor.traverse(clutter.new Measure(), page);
    clutter.pageText = clutter.textLengths.getOrDefault(page, 0);
    NodeTraversor.filter(clutter::mark, page);
    return clutter;
  }

  /** What the element itself is marked as; its descendants are not listed. */
  Optional<Clutter> find(Element element) {
    return Optional.ofNullable(marked.get(element));
  }

  /** Whether the element or one around it is marked, other than as being about the report. */
  boolean covers(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      Clutter clutter = marked.get(e);
      if (clutter != null && clutter != Clutter.ABOUT) {
        return true;
      }
    }
    return false;
  }

  /** Whether it holds the headline or the stated body, or is what every page has. */
  boolean isProtected(Element element) {
    return PROTECTED.contains(element.normalName()) || holdsHeart.getOrDefault(element, false);
  }

  private NodeFilter.FilterResult mark(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return NodeFilter.FilterResult.CONTINUE;
    }
    Optional<Clutter> effect =
        ClutterTable.STANDARD
            .findByTag(element)
            .or(() -> ofSiteHeader(element))
            .or(() -> byHint(element));
    effect.ifPresent(found -> marked.put(element, found));
    return effect.filter(found -> found != Clutter.ABOUT).isPresent()
        ? NodeFilter.FilterResult.SKIP_ENTIRELY
        : NodeFilter.FilterResult.CONTINUE;
  }

  private static Optional<Clutter> ofSiteHeader(Element element) {
    Element parent = element.parent();
    boolean siteHeader =
        element.normalName().equals("header")
            && parent != null
            && parent.normalName().equals("body");
    return siteHeader ? Optional.of(Clutter.ABOUT) : Optional.empty();
  }

  private Optional<Clutter> byHint(Element element) {
    if (!standsAlone(element) || isProtected(element)) {
      return Optional.empty();
    }
    boolean most = textLengths.getOrDefault(element, 0) > pageText / 2;
    return ClutterTable.STANDARD
        .findByHint(element)
        .filter(effect -> effect == Clutter.CONSENT || !most);
  }

  /** A block, or a span that is no part of a paragraph: inside prose, hints are about words. */
  private static boolean standsAlone(Element element) {
    Element parent = element.parent();
    return element.isBlock()
        || (element.normalName().equals("span")
            && parent != null
            && CONTAINERS.contains(parent.normalName()));
  }

  /** Sums text lengths from the leaves up, and notes what holds a headline or a body of text. */
  private final class Measure implements NodeVisitor {
    @Override
    public void head(Node node, int depth) {}

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof TextNode text && text.parent() != null) {
        textLengths.merge(text.parent(), text.text().strip().length(), Integer::sum);
      } else if (node instanceof Element element) {
        boolean heart =
            holdsHeart.getOrDefault(element, false)
                || element.normalName().equals("h1")
                || element.normalName().equals("article")
                || element.attr("itemprop").equalsIgnoreCase("articleBody");
        if (element.parent() != null) {
          textLengths.merge(element.parent(), textLengths.getOrDefault(element, 0), Integer::sum);
          holdsHeart.merge(element.parent(), heart, Boolean::logicalOr);
        }
      }
    }
  }
}
