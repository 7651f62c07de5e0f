package org.guvoh.app.dossier;

import java.util.List;

/** The text of a report as a Markdown quotation, with the words of claims bold and numbered. */
final class MarkdownBody {
  private MarkdownBody() {}

  static void append(StringBuilder out, ReportEntry report) {
    StringBuilder body = new StringBuilder();
    for (TextSegment segment : TextSegment.of(report)) {
      segment.begins().forEach(row -> body.append("<a id=\"text-").append(row).append("\"></a>"));
      List<String> lines = segment.text().lines().toList();
      boolean open = segment.kinds().contains(TextMark.Kind.CLAIM);
      for (int i = 0; i < lines.size(); i++) {
        body.append(i > 0 ? "\n" : "");
        body.append(marked(lines.get(i), open));
      }
      body.append(segment.text().endsWith("\n") ? "\n" : "");
      segment.ends().forEach(row -> body.append(reference(row)));
    }
    quote(out, body.toString());
  }

  private static String marked(String line, boolean bold) {
    String words = MarkdownText.escape(line);
    if (words.isEmpty()) {
      return line.isEmpty() ? "" : " ";
    }
    String before = Character.isWhitespace(line.charAt(0)) ? " " : "";
    String after = Character.isWhitespace(line.charAt(line.length() - 1)) ? " " : "";
    return before + (bold ? "<b>" + words + "</b>" : words) + after;
  }

  private static String reference(int row) {
    return "<sup>[" + row + "](#row-" + row + ")</sup>";
  }

  private static void quote(StringBuilder out, String body) {
    body.strip()
        .lines()
        .forEach(
            line -> {
              String kept = line.strip();
              out.append(kept.isEmpty() ? ">" : "> " + kept).append('\n');
            });
  }
}
