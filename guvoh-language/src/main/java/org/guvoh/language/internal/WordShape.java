package org.guvoh.language.internal;

/** What a word looks like, for a network whose vocabulary knows no capitals. */
public enum WordShape {
  SPECIAL(0),
  LOWER(1),
  INITIAL(2),
  INITIAL_FIRST(3),
  CAPITALS(4),
  ONE_CAPITAL(5),
  MIXED(6),
  DIGITS(7),
  ALPHANUMERIC(8),
  OTHER(9);

  private final int id;

  WordShape(int id) {
    this.id = id;
  }

  /** What the network calls it. */
  public int id() {
    return id;
  }

  /**
   * The shape of a word.
   *
   * @param first whether the word opens its sentence
   */
  public static WordShape of(String word, boolean first) {
    int[] letters = word.codePoints().filter(Character::isLetter).toArray();
    boolean digits = word.codePoints().anyMatch(Character::isDigit);
    if (letters.length == 0) {
      return digits ? DIGITS : OTHER;
    }
    if (digits) {
      return ALPHANUMERIC;
    }
    int upper = 0;
    for (int letter : letters) {
      upper += Character.isUpperCase(letter) ? 1 : 0;
    }
    if (upper == 0) {
      return LOWER;
    }
    if (upper == letters.length) {
      return letters.length == 1 ? ONE_CAPITAL : CAPITALS;
    }
    if (upper == 1 && Character.isUpperCase(letters[0])) {
      return first ? INITIAL_FIRST : INITIAL;
    }
    return MIXED;
  }
}
