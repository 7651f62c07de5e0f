package org.guvoh.app.dossier;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Report text made safe for Markdown: nothing in it can become markup, a link or HTML.
 *
 * <p>Escapes the ASCII punctuation that CommonMark or GitHub tables read, and leaves the rest.
 */
final class MarkdownText {
  private static final String SPECIAL = "\\`*_[]|~";

  private static final Pattern NUMBERED = Pattern.compile("^(\\d+)([.)])");

  private MarkdownText() {}

  static String escape(String text) {
    String line = TextLine.of(text);
    StringBuilder safe = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      char unit = line.charAt(i);
      switch (unit) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        default -> {
          if (SPECIAL.indexOf(unit) >= 0 || (i == 0 && "#+-=!".indexOf(unit) >= 0)) {
            safe.append('\\');
          }
          safe.append(unit);
        }
      }
    }
    return breakAddresses(NUMBERED.matcher(safe).replaceFirst("$1\\\\$2"));
  }

  static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  static String header(List<String> names) {
    return row(names) + "|" + " --- |".repeat(names.size()) + "\n";
  }

  /** Keeps bare addresses from becoming links. */
  private static String breakAddresses(String text) {
    return text.replace("://", ":&#47;&#47;").replace("www.", "www&#46;");
  }
}
