package org.guvoh.app.dossier;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The reports' texts with what was taken out of them marked and numbered. */
final class HtmlTexts {
  private static final String LEGEND =
      "<p class=\"legend\">Marked: <span class=\"claim\">words of a claim</span>, with the numbers"
          + " of their rows; <span class=\"place\">place</span>; <span class=\"time\">time</span>;"
          + " <span class=\"count\">count</span>; <span class=\"actor\">actor</span>;"
          + " <span class=\"cue\">how somebody passes it on</span>.</p>\n";

  private HtmlTexts() {}

  static void append(StringBuilder out, List<ReportEntry> reports) {
    if (reports.isEmpty()) {
      return;
    }
    out.append("<section id=\"texts\" class=\"part\">\n<h2>Texts</h2>\n").append(LEGEND);
    reports.forEach(report -> article(out, report));
    out.append("</section>\n");
  }

  private static void article(StringBuilder out, ReportEntry report) {
    out.append("<article id=\"").append(report.label()).append("\">\n<h3>");
    out.append("<span class=\"label\">").append(report.label()).append("</span> ");
    out.append(HtmlText.escape(report.titleWords()));
    out.append(report.fiction() ? " " + HtmlRows.FICTION : "").append("</h3>\n");
    out.append("<p class=\"about\">").append(HtmlText.escape(report.publisherWords()));
    out.append(" · ").append(HtmlText.escape(report.publishedWords()));
    out.append(" · ").append(HtmlText.escape(report.languageWords()));
    out.append(" · <span class=\"id\">SHA-256 ").append(report.id()).append("</span></p>\n");
    String language =
        report.language().find().map(code -> " lang=\"" + HtmlText.escape(code) + "\"").orElse("");
    out.append("<div class=\"text\" dir=\"auto\"").append(language).append('>');
    TextSegment.of(report).forEach(segment -> segment(out, segment));
    out.append("</div>\n</article>\n");
  }

  private static void segment(StringBuilder out, TextSegment segment) {
    segment
        .begins()
        .forEach(row -> out.append("<span id=\"text-").append(row).append("\"></span>"));
    String words = HtmlText.escapeLines(segment.text());
    if (segment.kinds().isEmpty()) {
      out.append(words);
    } else if (segment.row() > 0) {
      out.append("<a class=\"").append(classes(segment)).append("\" href=\"#row-");
      out.append(segment.row()).append("\">").append(words).append("</a>");
    } else {
      out.append("<span class=\"").append(classes(segment)).append("\">").append(words);
      out.append("</span>");
    }
    for (int row : segment.ends()) {
      out.append("<sup><a href=\"#row-").append(row).append("\" aria-label=\"row ").append(row);
      out.append("\">").append(row).append("</a></sup>");
    }
  }

  private static String classes(TextSegment segment) {
    return segment.kinds().stream()
        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }
}
