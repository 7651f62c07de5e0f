package org.guvoh.names.search;

/**
 * The smallest piece of a name: a run of letters and digits, or one sign.
 *
 * @param form its text, with the typographic apostrophe made straight
 * @param start first UTF-16 unit
 * @param end one past the last UTF-16 unit
 */
record Atom(String form, int start, int end) {
  boolean isWord() {
    return Character.isLetterOrDigit(form.codePointAt(0));
  }

  boolean isHyphen() {
    return form.equals("-") || form.equals("\u2010") || form.equals("\u2011");
  }

  boolean isCapitals() {
    return isWord() && form.equals(Capitals.of(form)) && !form.equals(Capitals.lower(form));
  }

  boolean beginsLower() {
    return Character.isLowerCase(form.codePointAt(0));
  }
}
