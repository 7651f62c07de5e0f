package org.guvoh.app.dossier;

/**
 * Report text on one line: white space becomes single spaces, control characters are left out.
 *
 * <p>Applied to what is shown only; stored text is not changed.
 */
final class TextLine {
  private TextLine() {}

  static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean space = false;
    for (int offset = 0; offset < text.length(); ) {
      int codePoint = text.codePointAt(offset);
      offset += Character.charCount(codePoint);
      if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
        space = true;
      } else if (!isUnsafe(codePoint)) {
        if (space && line.length() > 0) {
          line.append(' ');
        }
        space = false;
        line.appendCodePoint(codePoint);
      }
    }
    return line.toString();
  }

  /** Control characters, lone surrogates and characters that turn the direction of the line. */
  static boolean isUnsafe(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL
        || type == Character.SURROGATE
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }
}
