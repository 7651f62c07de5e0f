package org.guvoh.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.guvoh.core.table.Table;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The main text of a page and the element that holds it.
 *
 * <p>Every block of text has a worth, positive for prose and negative for short and linked pieces;
 * the element whose blocks sum up highest holds the main text, of equals the innermost (the idea of
 * maximum subsequence segmentation, Pasternack and Roth 2009, on the tree). An element that the
 * page itself calls the body of the article is preferred when it has half of that sum. Inside,
 * lists of links, boilerplate lines and headings without text are left out.
 *
 * <p>Limit: prose that is not the report and carries no hint, such as a second article, stays when
 * it stands in the same element.
 */
record MainText(Element holder, List<TextBlock> blocks) {
  private static final List<String> STATED_BODIES =
      List.of("[itemprop=articleBody]", "article", "main, [role=main]");
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "blockquote", "pre");
  private static final int COST_OF_ASIDE = 25;
  private static final int LONGEST_CLUTTER_LINE = 200;
  private static final Set<String> WHOLE_LINES = lines("whole");
  private static final Set<String> LINE_STARTS = lines("start");

  MainText {
    blocks = List.copyOf(blocks);
  }

  static Optional<MainText> find(Document page, PageClutter clutter) {
    List<TextBlock> all = TextBlocks.of(page.body(), clutter);
    List<TextBlock> blocks = outside(Asides.find(page, clutter, all), all);
    Map<Element, Integer> sums = sums(page.body(), all, Set.copyOf(blocks));
    Element best = best(page.body(), sums);
    if (sums.getOrDefault(best, 0) <= 0) {
      return Optional.empty();
    }
    Element holder =
        container(statedBody(page, sums, best).map(body -> best(body, sums)).orElse(best));
    List<TextBlock> kept =
        withText(
            AboutLine.without(
                blocks.stream()
                    .filter(block -> isWithin(block.owner(), holder))
                    .filter(block -> !block.isLinkList())
                    .toList()));
    return kept.stream().allMatch(TextBlock::isHeading)
        ? Optional.empty()
        : Optional.of(new MainText(holder, kept));
  }

  /** Blocks that are neither in an aside nor lines of clutter. */
  private static List<TextBlock> outside(Set<Element> asides, List<TextBlock> blocks) {
    return blocks.stream()
        .filter(block -> !isClutterLine(block) && !isBelow(block.owner(), asides))
        .toList();
  }

  private static boolean isBelow(Element element, Set<Element> asides) {
    for (Element e = element; e != null; e = e.parent()) {
      if (asides.contains(e)) {
        return true;
      }
    }
    return false;
  }

  /** The blocks, separated by blank lines. */
  String text() {
    return blocks.stream().map(TextBlock::text).collect(Collectors.joining("\n\n"));
  }

  /** What is left out speaks against the element that holds it, as links do. */
  private static Map<Element, Integer> sums(
      Element root, List<TextBlock> blocks, Set<TextBlock> kept) {
    Map<Element, Integer> sums = new HashMap<>();
    blocks.forEach(
        block -> {
          int worth = kept.contains(block) ? block.worth() : -COST_OF_ASIDE;
          sums.merge(block.owner(), worth, Integer::sum);
        });
    NodeTraversor.traverse(
        new Tail(
            element -> {
              Element parent = element.parent();
              if (parent != null && !element.equals(root) && sums.containsKey(element)) {
                sums.merge(parent, sums.getOrDefault(element, 0), Integer::sum);
              }
            }),
        root);
    return sums;
  }

  /** The element with the highest sum at or below the root, of equals the innermost. */
  private static Element best(Element root, Map<Element, Integer> sums) {
    Element[] best = {root};
    int[] highest = {Integer.MIN_VALUE};
    NodeTraversor.traverse(
        new Tail(
            element -> {
              int sum = sums.getOrDefault(element, Integer.MIN_VALUE);
              if (sum > highest[0]) {
                best[0] = element;
                highest[0] = sum;
              }
            }),
        root);
    return best[0];
  }

  private static Optional<Element> statedBody(
      Document page, Map<Element, Integer> sums, Element best) {
    int enough = sums.getOrDefault(best, 0) / 2;
    for (String query : STATED_BODIES) {
      Elements stated = page.select(query);
      Optional<Element> largest =
          stated.stream()
              .filter(element -> sums.getOrDefault(element, 0) > enough)
              .reduce(
                  (one, other) ->
                      sums.getOrDefault(other, 0) > sums.getOrDefault(one, 0) ? other : one);
      if (largest.isPresent()) {
        return largest;
      }
    }
    return Optional.empty();
  }

  /** One paragraph is no holder: its neighbours are looked at too. */
  private static Element container(Element best) {
    Element holder = best;
    while (PARAGRAPHS.contains(holder.normalName()) && holder.parent() != null) {
      holder = holder.parent();
    }
    return holder;
  }

  private static boolean isWithin(Element element, Element holder) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e.equals(holder)) {
        return true;
      }
    }
    return false;
  }

  /** Without headings that no text follows before the next heading of their rank. */
  private static List<TextBlock> withText(List<TextBlock> blocks) {
    List<TextBlock> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      TextBlock next = i + 1 < blocks.size() ? blocks.get(i + 1) : block;
      boolean empty = next.isHeading() && next.headingLevel() <= block.headingLevel();
      if (!block.isHeading() || !empty) {
        kept.add(block);
      }
    }
    return kept;
  }

  private static boolean isClutterLine(TextBlock block) {
    if (block.text().length() > LONGEST_CLUTTER_LINE) {
      return false;
    }
    String words = unended(block.text().toLowerCase(Locale.ROOT));
    return WHOLE_LINES.contains(words)
        || (block.linked() > 0 && LINE_STARTS.stream().anyMatch(words::startsWith));
  }

  private static String unended(String line) {
    int end = line.length();
    while (end > 0 && " .:!…".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(0, end);
  }

  private static Set<String> lines(String match) {
    return Table.resource(MainText.class, "clutter-lines").rows().stream()
        .filter(row -> row.get("match").equals(match))
        .map(row -> row.get("words"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Visits elements after their children. */
  private record Tail(Consumer<Element> visit) implements NodeVisitor {
    @Override
    public void head(Node node, int depth) {}

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        visit.accept(element);
      }
    }
  }
}
