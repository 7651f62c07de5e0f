package org.guvoh.app.dossier;

/**
 * Report text made safe for HTML: it can become neither markup nor script, in content or in a
 * quoted attribute.
 */
final class HtmlText {
  private HtmlText() {}

  /** One line. */
  static String escape(String text) {
    return escapeLines(TextLine.of(text));
  }

  /** Text whose line breaks are kept. */
  static String escapeLines(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 32);
    text.codePoints()
        .forEach(
            codePoint -> {
              switch (codePoint) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                case '\n', '\t' -> safe.append((char) codePoint);
                default -> {
                  if (!TextLine.isUnsafe(codePoint)) {
                    safe.appendCodePoint(codePoint);
                  }
                }
              }
            });
    return safe.toString();
  }

  /** {@code <tag class="…">text</tag>} with the text escaped. */
  static String element(String tag, String styleClass, String text) {
    return "<" + tag + " class=\"" + styleClass + "\">" + escape(text) + "</" + tag + ">";
  }
}
