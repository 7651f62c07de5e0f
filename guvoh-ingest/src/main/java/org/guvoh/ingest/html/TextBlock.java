package org.guvoh.ingest.html;

import org.jsoup.nodes.Element;

/**
 * A piece of page text between two block boundaries.
 *
 * @param owner nearest block element around it
 * @param headingLevel 1 to 6, or 0 when it is no heading
 * @param linked how many of its characters are inside links
 */
record TextBlock(Element owner, int headingLevel, String text, int linked) {
  /** What a block costs: a piece shorter than this speaks against its surroundings. */
  private static final int COST = 20;

  private static final int LONG = 80;

  boolean isHeading() {
    return headingLevel > 0;
  }

  /**
   * How much the block speaks for being in the main text: its plain characters, less a fixed cost;
   * its linked characters against when they are most of it; headings are neutral unless linked.
   */
  int worth() {
    if (2 * linked > text.length()) {
      return -linked - COST;
    }
    return isHeading() ? 0 : text.length() - linked - COST;
  }

  /** Mostly link and no sentence. */
  boolean isLinkList() {
    char last = text.charAt(text.length() - 1);
    boolean sentence = text.length() >= LONG && ".!?…\"”»".indexOf(last) >= 0;
    return linked > 0.6 * text.length() && !sentence;
  }
}
