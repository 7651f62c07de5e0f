package org.guvoh.ingest.content;

/**
 * Tidies a stated value for a single line: one space for any white space, no control characters.
 */
public final class SaidText {
  private SaidText() {}

  public static String tidy(String value) {
    StringBuilder tidy = new StringBuilder(value.length());
    boolean space = false;
    for (int i = 0; i < value.length(); ) {
      int character = value.codePointAt(i);
      i += Character.charCount(character);
      if (Character.isWhitespace(character)
          || Character.isSpaceChar(character)
          || Character.isISOControl(character)) {
        space = true;
      } else {
        if (space && tidy.length() > 0) {
          tidy.append(' ');
        }
        space = false;
        boolean unpaired =
            character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        tidy.appendCodePoint(unpaired ? 0xFFFD : character);
      }
    }
    return tidy.toString();
  }
}
