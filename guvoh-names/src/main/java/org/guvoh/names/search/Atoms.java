package org.guvoh.names.search;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into {@link Atom}s; an empty line becomes an atom that no name contains. */
final class Atoms {
  private static final String PARAGRAPH = "\n\n";

  private Atoms() {}

  static List<Atom> of(String text) {
    List<Atom> atoms = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      int end = at + Character.charCount(point);
      if (Character.isLetterOrDigit(point)) {
        end = wordEnd(text, end);
        atoms.add(new Atom(text.substring(at, end), at, end));
      } else if (Character.isWhitespace(point)) {
        end = spaceEnd(text, end);
        if (text.substring(at, end).chars().filter(unit -> unit == '\n').count() > 1) {
          atoms.add(new Atom(PARAGRAPH, at, end));
        }
      } else {
        atoms.add(new Atom(straight(text.substring(at, end)), at, end));
      }
      at = end;
    }
    return atoms;
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && isInner(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isInner(int point) {
    return Character.isLetterOrDigit(point)
        || Character.getType(point) == Character.NON_SPACING_MARK;
  }

  private static int spaceEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static String straight(String sign) {
    return sign.equals("\u2019") || sign.equals("\u02bc") ? "'" : sign;
  }
}
