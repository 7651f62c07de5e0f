package org.guvoh.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Cuts a page into blocks of text at block elements, at two line breaks in a row, and at blank
 * lines of preformatted text.
 *
 * <p>White space inside a block, no-break spaces included, becomes one space; soft hyphens and
 * zero-width spaces go, joiners stay (Persian needs them). Elements that are clutter are passed
 * over.
 */
final class TextBlocks implements NodeFilter {
  private static final Set<String> INLINE = Set.of("ins", "del", "time", "data");
  private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*\\R");

  private final PageClutter clutter;
  private final boolean about;
  private final List<TextBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Element owner;
  private int linked;
  private int linkDepth;
  private int preformattedDepth;
  private int headingLevel;
  private boolean space;
  private boolean lineBreak;

  private TextBlocks(PageClutter clutter, Element root, boolean about) {
    this.clutter = clutter;
    this.about = about;
    this.owner = root;
  }

  static List<TextBlock> of(Element root, PageClutter clutter) {
    return of(root, clutter, false);
  }

  /** With the text of elements that are about the report, such as a line with its date. */
  static List<TextBlock> withAbout(Element root, PageClutter clutter) {
    return of(root, clutter, true);
  }

  private static List<TextBlock> of(Element root, PageClutter clutter, boolean about) {
    TextBlocks collector = new TextBlocks(clutter, root, about);
    NodeTraversor.filter(collector, root);
    collector.flush();
    return List.copyOf(collector.blocks);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode textNode) {
      append(textNode.getWholeText());
    } else if (node instanceof Element element) {
      if (clutter.find(element).filter(mark -> !about || mark != Clutter.ABOUT).isPresent()) {
        breakAround(element);
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      linkDepth -= isLink(element) ? 1 : 0;
      preformattedDepth -= isPreformatted(element) ? 1 : 0;
      if (isBlock(element)) {
        flush();
        headingLevel = headingLevel(element) > 0 ? 0 : headingLevel;
        owner = element.parent() == null ? element : blockAround(element.parent());
      }
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    if (element.normalName().equals("br")) {
      lineBreak();
    } else if (isBlock(element)) {
      flush();
      owner = element;
      headingLevel = headingLevel(element) > 0 ? headingLevel(element) : headingLevel;
    }
    linkDepth += isLink(element) ? 1 : 0;
    preformattedDepth += isPreformatted(element) ? 1 : 0;
  }

  private void breakAround(Element element) {
    if (isBlock(element)) {
      flush();
    }
  }

  private void lineBreak() {
    if (lineBreak) {
      flush();
    }
    lineBreak = true;
    space = true;
  }

  private void append(String part) {
    if (preformattedDepth > 0) {
      String[] paragraphs = BLANK_LINE.split(part, -1);
      for (int i = 0; i < paragraphs.length; i++) {
        if (i > 0) {
          flush();
        }
        appendCollapsed(paragraphs[i]);
      }
    } else {
      appendCollapsed(part);
    }
  }

  private void appendCollapsed(String part) {
    for (int i = 0; i < part.length(); i++) {
      char character = part.charAt(i);
      if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
        space = true;
      } else if (!isInvisible(character)) {
        if (space && text.length() > 0) {
          add(' ');
        }
        space = false;
        lineBreak = false;
        add(character);
      }
    }
  }

  private void add(char character) {
    text.append(character);
    linked += linkDepth > 0 ? 1 : 0;
  }

  private void flush() {
    if (text.length() > 0) {
      blocks.add(new TextBlock(owner, headingLevel, text.toString(), linked));
    }
    text.setLength(0);
    linked = 0;
    space = false;
    lineBreak = false;
  }

  private static Element blockAround(Element element) {
    Element around = element;
    while (!isBlock(around) && around.parent() != null) {
      around = around.parent();
    }
    return around;
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() && !INLINE.contains(element.normalName());
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a") && element.hasAttr("href");
  }

  private static boolean isPreformatted(Element element) {
    return element.normalName().equals("pre") || element.normalName().equals("plaintext");
  }

  private static int headingLevel(Element element) {
    String name = element.normalName();
    return name.length() == 2
            && name.charAt(0) == 'h'
            && name.charAt(1) >= '1'
            && name.charAt(1) <= '6'
        ? name.charAt(1) - '0'
        : 0;
  }

  private static boolean isInvisible(char character) {
    return character == '\u00AD'
        || character == '\u200B'
        || character == '\uFEFF'
        || Character.isISOControl(character);
  }
}
