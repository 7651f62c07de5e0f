package org.guvoh.claims.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.core.text.Token;

/**
 * A token, or a part of one where hyphens join a number to other words ("three-vehicle",
 * "twenty-three"), so that both manners of cutting tokens read alike.
 *
 * @param token index of the token in its sentence
 * @param start first UTF-16 unit in the text
 */
record Piece(int token, int start, int end, String form) {
  private static final Pattern PART = Pattern.compile("[-‐‑–]|[^-‐‑–]+");
  private static final Pattern JOINED =
      Pattern.compile("[\\p{L}\\p{N}.,]+(?:[-‐‑–][\\p{L}\\p{N}]+)+");
  private static final Pattern PLUS = Pattern.compile("(\\d[\\d,]*)(\\+)");

  static List<Piece> of(SentenceView sentence) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      Pattern cut = JOINED.matcher(token.form()).matches() ? PART : null;
      Matcher plus = PLUS.matcher(token.form());
      if (plus.matches()) {
        pieces.add(new Piece(i, token.start(), token.start() + plus.end(1), plus.group(1)));
        pieces.add(new Piece(i, token.start() + plus.start(2), token.end(), "+"));
      } else if (cut == null) {
        pieces.add(new Piece(i, token.start(), token.end(), token.form()));
      } else {
        Matcher part = cut.matcher(token.form());
        while (part.find()) {
          pieces.add(
              new Piece(i, token.start() + part.start(), token.start() + part.end(), part.group()));
        }
      }
    }
    return pieces;
  }

  String lower() {
    return form.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  boolean isHyphen() {
    return form.length() == 1 && "-‐‑–".indexOf(form.charAt(0)) >= 0;
  }

  boolean isCapital() {
    return Character.isUpperCase(form.codePointAt(0));
  }
}
