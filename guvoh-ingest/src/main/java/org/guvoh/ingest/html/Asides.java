package org.guvoh.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The parts of a page that are not the report, told by what they say and how they are built rather
 * than by their marks: notices of consent and offers, requests for a mail address, pictures with a
 * line below, teasers of other stories, and what stands under a heading such as "Comments".
 *
 * <p>No part that holds the headline or the stated body is one. Linear in the page.
 */
final class Asides {
  private static final Set<String> PICTURE_FRAMES = Set.of("div", "figure", "section");
  private static final int LONGEST_NOTICE = 4_000;
  private static final int LONGEST_REQUEST = 400;
  private static final int LONGEST_PICTURE_LINE = 160;
  private static final int LONGEST_TEASER = 600;
  private static final int FEWEST_TITLE_WORDS = 3;
  private static final double MOSTLY = 0.8;

  private final PageClutter clutter;
  private final Map<Element, List<TextBlock>> own = new HashMap<>();
  private final Map<Element, Survey> surveys = new HashMap<>();
  private final Set<Element> found = new HashSet<>();

  private Asides(PageClutter clutter) {
    this.clutter = clutter;
  }

  /** The elements that are asides; what is inside of one need not be listed. */
  static Set<Element> find(Document page, PageClutter clutter, List<TextBlock> blocks) {
    Asides asides = new Asides(clutter);
    blocks.forEach(
        block -> asides.own.computeIfAbsent(block.owner(), unused -> new ArrayList<>()).add(block));
    NodeTraversor.traverse(asides.new Surveyor(), page.body());
    return asides.found;
  }

  /** What the text at and below an element is like. */
  private static final class Survey {
    final NoticeWords.Count words = new NoticeWords.Count();
    int characters;
    boolean asksForMail;
    boolean picture;
    boolean titleIsLink;
    boolean startsWithTitle;

    void add(TextBlock block) {
      if (characters == 0) {
        boolean linked = block.linked() > MOSTLY * block.text().length();
        titleIsLink = linked && NoticeWords.words(block.text()).size() >= FEWEST_TITLE_WORDS;
        startsWithTitle = titleIsLink && block.isHeading() && block.headingLevel() > 1;
      }
      characters += block.text().length();
      words.add(block.text());
    }

    void add(Survey below) {
      if (characters == 0) {
        titleIsLink = below.titleIsLink;
        startsWithTitle = below.startsWithTitle;
      }
      characters += below.characters;
      words.add(below.words);
      asksForMail |= below.asksForMail;
      picture |= below.picture;
    }
  }

  private Survey survey(Element element) {
    return surveys.computeIfAbsent(element, unused -> new Survey());
  }

  private boolean isAside(Element element, Survey survey) {
    return (survey.characters <= LONGEST_NOTICE && survey.words.isNotice())
        || (survey.asksForMail && survey.characters > 0 && survey.characters <= LONGEST_REQUEST)
        || (survey.picture
            && survey.characters <= LONGEST_PICTURE_LINE
            && PICTURE_FRAMES.contains(element.normalName()))
        || (survey.startsWithTitle && survey.characters <= LONGEST_TEASER);
  }

  /** Children built alike, each of which begins with a link that is its title, are teasers. */
  private void markTeasers(Element parent) {
    Map<String, List<Element>> alike = new HashMap<>();
    for (Element child : parent.children()) {
      Survey survey = surveys.get(child);
      if (survey != null
          && survey.titleIsLink
          && survey.characters <= LONGEST_TEASER
          && isFree(child)) {
        alike
            .computeIfAbsent(child.normalName() + "." + child.className(), k -> new ArrayList<>())
            .add(child);
      }
    }
    alike.values().stream().filter(group -> group.size() > 1).forEach(found::addAll);
  }

  /** A heading that announces no report takes what follows it, in its own element. */
  private void markSections(Element owner) {
    for (TextBlock block : own.getOrDefault(owner, List.of())) {
      if (!SectionWords.announces(block.text())) {
        continue;
      }
      Element first = owner;
      Element around = owner.parent();
      while (around != null && isFree(around) && startsWith(around, first)) {
        first = around;
        around = around.parent();
      }
      found.add(first);
      markFollowing(first, block);
    }
  }

  private static boolean startsWith(Element around, Element first) {
    for (Element child : around.children()) {
      if (child.equals(first)) {
        return true;
      }
      if (child.hasText()) {
        return false;
      }
    }
    return false;
  }

  private void markFollowing(Element heading, TextBlock block) {
    if (!block.isHeading() || !heading.equals(block.owner())) {
      return;
    }
    Element next = heading.nextElementSibling();
    while (next != null
        && isFree(next)
        && !isHeadingOfRank(next, block.headingLevel())
        && !(isPlainParagraph(next) && !heading.equals(next.previousElementSibling()))) {
      found.add(next);
      next = next.nextElementSibling();
    }
  }

  /** A paragraph without a link, other than the first, is the report going on. */
  private static boolean isPlainParagraph(Element element) {
    return element.normalName().equals("p") && element.selectFirst("a[href]") == null;
  }

  private static boolean isHeadingOfRank(Element element, int level) {
    String name = element.normalName();
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '0' + level;
  }

  private boolean isFree(Element element) {
    return !clutter.isProtected(element);
  }

  /** Adds surveys up from the leaves, and judges each element when all below it is known. */
  private final class Surveyor implements NodeVisitor {
    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        List<TextBlock> blocks = own.getOrDefault(element, List.of());
        boolean mail =
            element.normalName().equals("form")
                || (element.normalName().equals("input")
                    && element.attr("type").equalsIgnoreCase("email"));
        boolean picture = element.normalName().equals("img");
        if (!blocks.isEmpty() || mail || picture) {
          Survey survey = survey(element);
          blocks.forEach(survey::add);
          survey.asksForMail |= mail;
          survey.picture |= picture;
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element) || !surveys.containsKey(element)) {
        return;
      }
      Survey survey = survey(element);
      markTeasers(element);
      markSections(element);
      if (isFree(element) && isAside(element, survey)) {
        found.add(element);
      } else if (element.parent() != null) {
        survey(element.parent()).add(survey);
      }
    }
  }
}
