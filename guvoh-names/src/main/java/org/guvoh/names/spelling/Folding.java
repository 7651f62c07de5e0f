package org.guvoh.names.spelling;

import java.text.Normalizer;
import java.util.Map;

/**
 * Folds a spelling: Latin letters and digits without marks, lower case; words kept apart by one
 * space.
 *
 * <p>Marks that make another sound are written out first (ş, š: sh). Apostrophes join, hyphens
 * part. Deterministic in every locale.
 */
public final class Folding {
  /** Letters whose plain form is not what decomposition leaves. */
  private static final Map<Character, String> WRITTEN_OUT =
      Map.ofEntries(
          Map.entry('ş', "sh"),
          Map.entry('š', "sh"),
          Map.entry('ș', "sh"),
          Map.entry('ç', "ch"),
          Map.entry('č', "ch"),
          Map.entry('ž', "zh"),
          Map.entry('ı', "i"),
          Map.entry('ł', "l"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ø', "o"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ß', "ss"),
          Map.entry('ə', "a"),
          Map.entry('ŋ', "ng"));

  private final Romanization romanization;

  public Folding(Romanization romanization) {
    this.romanization = romanization;
  }

  /**
   * Words of the folded spelling, parted by single spaces; empty when it has no letter or digit.
   */
  public String words(String spelling) {
    return isPlain(spelling) ? plain(spelling) : marked(spelling);
  }

  /** The folded spelling in one word: equal for spellings that differ in marks and joints only. */
  public String joined(String spelling) {
    return words(spelling).replace(" ", "");
  }

  private static boolean isPlain(String spelling) {
    for (int i = 0; i < spelling.length(); i++) {
      if (spelling.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static String plain(String spelling) {
    StringBuilder to = new StringBuilder(spelling.length());
    for (int i = 0; i < spelling.length(); i++) {
      char unit = spelling.charAt(i);
      if (unit >= 'A' && unit <= 'Z') {
        to.append((char) (unit + 32));
      } else if ((unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9')) {
        to.append(unit);
      } else if (unit != '\'' && unit != '`' && unit != '.') {
        space(to);
      }
    }
    return trimmed(to);
  }

  private String marked(String spelling) {
    StringBuilder written = new StringBuilder(spelling.length() + 8);
    String composed = Normalizer.normalize(spelling, Normalizer.Form.NFC);
    composed.codePoints().map(Character::toLowerCase).forEach(point -> writeOut(point, written));
    String decomposed = Normalizer.normalize(written, Normalizer.Form.NFKD);
    StringBuilder to = new StringBuilder(decomposed.length());
    decomposed.codePoints().forEach(point -> keep(point, to));
    return trimmed(to);
  }

  private void writeOut(int point, StringBuilder to) {
    String plain = point < 0x10000 ? WRITTEN_OUT.get((char) point) : null;
    if (plain != null) {
      to.append(plain);
    } else {
      romanization.append(point, to);
    }
  }

  private static void keep(int point, StringBuilder to) {
    if (Character.isLetterOrDigit(point) && !isModifier(point)) {
      to.appendCodePoint(Character.toLowerCase(point));
    } else if (!isJoint(point)) {
      space(to);
    }
  }

  private static boolean isModifier(int point) {
    return Character.getType(point) == Character.MODIFIER_LETTER;
  }

  /** Apostrophes, marks and full stops join what they stand between. */
  private static boolean isJoint(int point) {
    int type = Character.getType(point);
    return "'`´‘’ʻʼʿʾ′.".indexOf(point) >= 0
        || type == Character.NON_SPACING_MARK
        || type == Character.MODIFIER_LETTER
        || type == Character.FORMAT;
  }

  private static void space(StringBuilder to) {
    if (to.length() > 0 && to.charAt(to.length() - 1) != ' ') {
      to.append(' ');
    }
  }

  private static String trimmed(StringBuilder text) {
    int end = text.length();
    return end > 0 && text.charAt(end - 1) == ' ' ? text.substring(0, end - 1) : text.toString();
  }
}
