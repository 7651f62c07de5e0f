package org.guvoh.ingest.html;

import java.util.Optional;
import java.util.regex.Pattern;
import org.guvoh.core.Stated;
import org.guvoh.core.report.ReportMetadata;
import org.guvoh.ingest.content.LanguageCode;
import org.guvoh.ingest.content.ReportContent;
import org.guvoh.ingest.refusal.RefusalCode;
import org.guvoh.ingest.refusal.RefusedException;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * A web page: recognised by its beginning, read into main text and what it says of itself.
 *
 * <p>Nothing is fetched and no script is run. A page with more tags than any article has is refused
 * before it is parsed, since a parsed page takes many times its size.
 */
public final class HtmlPage {
  /** About twenty times a long live page; the parsed page stays under some 60 MB. */
  static final int MOST_TAGS = 200_000;

  private static final String MEDIA_TYPE = "text/html";
  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?:\\s++|\\uFEFF|<!--(?:(?!-->).){0,1500}+-->|<\\?xml[^>]{0,200}+>)*+"
              + "<(?:!doctype\\s+html|html|head|body|title|meta|link|script|style|div|article|section"
              + "|main|table|p|h1)[\\s>/]",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private HtmlPage() {}

  /** Whether text that begins so is a web page. */
  public static boolean isBeginning(String start) {
    return BEGINNING.matcher(start).lookingAt();
  }

  public static ReportContent read(String html) throws RefusedException {
    requireFewTags(html);
    Document page = Parser.htmlParser().parseInput(html, "");
    PageClutter clutter = PageClutter.of(page);
    Optional<MainText> main = MainText.find(page, clutter);
    if (main.isEmpty()) {
      throw RefusedException.whole(
          RefusalCode.HTML_WITHOUT_TEXT, "the page holds no text beside navigation and notices");
    }
    PageMetadata metadata = new PageMetadata(page, clutter);
    ReportMetadata stated =
        metadata.read(PageTime.find(page, clutter, main.get(), metadata.headline()));
    return new ReportContent(
        MEDIA_TYPE, withHeadline(main.get(), metadata), stated, language(page), false);
  }

  /** A headline outside the main text belongs to it all the same: it makes claims. */
  private static String withHeadline(MainText main, PageMetadata metadata) {
    String text = main.text();
    return metadata
        .headline()
        .filter(heading -> main.blocks().stream().noneMatch(b -> b.text().equals(heading)))
        .map(heading -> heading + "\n\n" + text)
        .orElse(text);
  }

  private static Stated<String> language(Document page) {
    String tag = page.select("html").attr("lang");
    return LanguageCode.ofTag(tag)
        .map(code -> Stated.said(code, "lang attribute of the page"))
        .orElseGet(() -> Stated.absent("the page states no language"));
  }

  private static void requireFewTags(String html) throws RefusedException {
    long tags = html.chars().filter(character -> character == '<').count();
    if (tags > MOST_TAGS) {
      throw RefusedException.whole(
          RefusalCode.TOO_COMPLEX, tags + " tags, where this version reads " + MOST_TAGS);
    }
  }
}
