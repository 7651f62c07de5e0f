package org.guvoh.app.dossier;

/** Lines of plain text wrapped at a width counted in code points. Not thread-safe. */
final class TerminalPage {
  private final int width;
  private final StringBuilder text = new StringBuilder();

  TerminalPage(int width) {
    this.width = width;
  }

  TerminalPage line(int indent, String words) {
    wrap(" ".repeat(indent), " ".repeat(indent), words);
    return this;
  }

  TerminalPage item(int indent, String sign, String words) {
    String first = " ".repeat(indent) + sign + " ";
    wrap(first, " ".repeat(first.codePointCount(0, first.length())), words);
    return this;
  }

  TerminalPage gap() {
    text.append('\n');
    return this;
  }

  TerminalPage rule(char sign) {
    text.append(String.valueOf(sign).repeat(width)).append('\n');
    return this;
  }

  String text() {
    return text.toString().stripTrailing() + "\n";
  }

  private void wrap(String first, String next, String words) {
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : TextLine.of(words).split(" ", -1)) {
      if (!empty && length(line) + 1 + length(word) > width) {
        text.append(line).append('\n');
        line = new StringBuilder(next);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    text.append(line).append('\n');
  }

  private static int length(CharSequence words) {
    return Character.codePointCount(words, 0, words.length());
  }
}
