package org.guvoh.ingest.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guvoh.core.Stated;
import org.guvoh.core.report.ReportMetadata;
import org.guvoh.core.time.Edtf;
import org.guvoh.ingest.content.LanguageCode;
import org.guvoh.ingest.content.ReportContent;
import org.guvoh.ingest.content.SaidText;
import org.guvoh.ingest.html.HtmlFragment;
import org.guvoh.ingest.published.PublicationTime;

/**
 * Markdown as people write it (CommonMark's blocks, tables, front matter): its text in paragraphs.
 *
 * <p>Lines of one paragraph are joined; marks of emphasis, headings, quotations and lists go, links
 * keep their words, pictures go, code stays as it is. Front matter between {@code ---} lines says
 * title, author, date, publisher, url, lang. Limits: reference definitions are dropped; nested
 * lists become flat.
 */
public final class MarkdownText {
  private static final String MEDIA_TYPE = "text/markdown";
  private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]{0,500}\\]\\([^)]{0,2000}\\)");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]]{1,500})\\](?:\\([^)]{0,2000}\\)|\\[[^\\]]{0,200}\\])");
  private static final Pattern ADDRESS = Pattern.compile("<(https?://[^>\\s]{1,2000})>");
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}\\\\])(\\*{1,3}|_{1,3}|~~)(?=\\S)([^*_~\\n]{1,2000}?)(?<=\\S)\\1(?![\\p{L}\\p{N}])");
  private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}\\s+(.*?)\\s*#*\\s*");
  private static final Pattern ITEM = Pattern.compile("\\s{0,12}(?:[-+*]|\\d{1,3}[.)])\\s+(.*)");
  private static final Pattern RULE = Pattern.compile("\\s{0,3}(?:[-*_=]\\s*){3,}");
  private static final Pattern DEFINITION =
      Pattern.compile("\\s{0,3}\\[[^\\]]{1,200}\\]:\\s*\\S+.*");
  private static final Pattern TABLE_LINE = Pattern.compile("[\\s|:-]+");
  private static final Pattern FENCE = Pattern.compile("\\s{0,3}(?:```|~~~).*");

  private final Map<String, String> front = new HashMap<>();
  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private String firstHeading = "";

  private MarkdownText() {}

  public static boolean isNamed(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".md") || lower.endsWith(".markdown");
  }

  public static ReportContent read(String text) {
    MarkdownText markdown = new MarkdownText();
    markdown.lines(text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
    return markdown.content();
  }

  private void lines(String[] lines) {
    int at = frontMatter(lines);
    boolean code = false;
    for (; at < lines.length; at++) {
      String line = lines[at];
      if (FENCE.matcher(line).matches()) {
        flush();
        code = !code;
      } else if (code) {
        open.append(line).append('\n');
      } else {
        line(line.replaceFirst("^\\s{0,3}(?:>\\s?)+", ""));
      }
    }
    flush();
  }

  private void line(String line) {
    var heading = HEADING.matcher(line);
    var item = ITEM.matcher(line);
    if (line.isBlank() || DEFINITION.matcher(line).matches()) {
      flush();
    } else if (RULE.matcher(line).matches() || TABLE_LINE.matcher(line).matches()) {
      flush();
    } else if (heading.matches()) {
      flush();
      open.append(heading.group(1));
      flush();
      firstHeading = firstHeading.isEmpty() ? paragraphs.get(paragraphs.size() - 1) : firstHeading;
    } else if (item.matches()) {
      flush();
      open.append(item.group(1));
    } else if (line.strip().startsWith("|")) {
      flush();
      for (String cell : line.strip().split("\\|")) {
        open.append(cell);
        flush();
      }
    } else {
      open.append(open.length() > 0 ? " " : "").append(line.strip());
    }
  }

  private void flush() {
    String text = plain(open.toString()).strip();
    if (!text.isEmpty()) {
      paragraphs.add(text);
    }
    open.setLength(0);
  }

  private static String plain(String marked) {
    String text = PICTURE.matcher(marked).replaceAll("");
    text = LINK.matcher(text).replaceAll("$1");
    text = ADDRESS.matcher(text).replaceAll("$1");
    text = EMPHASIS.matcher(text).replaceAll("$2");
    text = EMPHASIS.matcher(text).replaceAll("$2");
    text = text.replace("`", "").replaceAll("\\\\([\\\\`*_{}\\[\\]()#+.!|>-])", "$1");
    return text.matches("(?s).*<[a-zA-Z/!][^>]*>.*") ? HtmlFragment.text(text) : text;
  }

  /** Reads the block between two {@code ---} lines at the start; gives the line behind it. */
  private int frontMatter(String[] lines) {
    if (lines.length == 0 || !lines[0].strip().equals("---")) {
      return 0;
    }
    for (int i = 1; i < lines.length; i++) {
      String line = lines[i];
      if (line.strip().equals("---") || line.strip().equals("...")) {
        return i + 1;
      }
      int colon = line.indexOf(':');
      if (colon > 0) {
        String value = line.substring(colon + 1).strip().replaceAll("^[\"'](.*)[\"']$", "$1");
        front.put(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), value);
      }
    }
    front.clear();
    return 0;
  }

  private ReportContent content() {
    Stated<String> title = said("title");
    if (title.find().isEmpty() && !firstHeading.isEmpty()) {
      title = Stated.said(SaidText.tidy(firstHeading), "first heading");
    }
    Optional<String> language = said("lang").find().or(() -> said("language").find());
    Stated<String> code =
        language
            .flatMap(LanguageCode::ofTag)
            .map(found -> Stated.said(found, "front matter"))
            .orElseGet(() -> Stated.absent("the front matter names no language"));
    return new ReportContent(
        MEDIA_TYPE,
        String.join("\n\n", paragraphs),
        new ReportMetadata(said("publisher"), said("author"), title, published(), said("url")),
        code,
        code.find().isPresent());
  }

  private Stated<String> said(String key) {
    String value = SaidText.tidy(front.getOrDefault(key, ""));
    return value.isEmpty()
        ? Stated.absent(
            front.isEmpty() ? "Markdown without front matter" : "the front matter has no " + key)
        : Stated.said(value, "front matter " + key);
  }

  private Stated<Edtf> published() {
    for (String key : List.of("published", "date")) {
      if (!front.getOrDefault(key, "").isBlank()) {
        return PublicationTime.stated(front.getOrDefault(key, ""), "front matter " + key);
      }
    }
    return Stated.absent(
        front.isEmpty() ? "Markdown without front matter" : "the front matter has no date");
  }
}
