package org.guvoh.names.spelling;

import java.util.HashMap;
import java.util.Map;
import org.guvoh.core.table.Table;

/**
 * Writes names of Cyrillic and Perso-Arabic script in Latin letters, by the tables.
 *
 * <p>Tajik, Uzbek and Russian letters stand in one map, since no letter has two values among them.
 * Vowels that Persian and Pashto do not write are missing: such names are compared by consonants.
 * Letters that no table has stay as they are. Safe for many threads.
 */
public final class Romanization {
  private static final int TABLED = 0x700;

  private final String[] latin = new String[TABLED];

  private Romanization(Map<Integer, String> letters) {
    letters.forEach((point, value) -> latin[point] = value);
  }

  /** The systems that come with Guvoh. */
  public static Romanization bundled() {
    Map<Integer, String> letters = new HashMap<>();
    for (Table.Row row : Table.resource(Romanization.class, "romanization").rows()) {
      letters.put(row.get("letter").codePointAt(0), row.get("latin"));
    }
    return new Romanization(letters);
  }

  /** Appends the Latin letters of a lower-case letter, or the letter where no table has it. */
  void append(int point, StringBuilder to) {
    String value = point < TABLED ? latin[point] : null;
    if (value == null) {
      to.appendCodePoint(point);
    } else {
      to.append(value);
    }
  }

  /** Whether a table has the letter. */
  boolean has(int point) {
    return point < TABLED && latin[point] != null;
  }

  /** The text in Latin letters, lower case. */
  public String latin(String text) {
    StringBuilder to = new StringBuilder(text.length() + 8);
    text.codePoints().map(Character::toLowerCase).forEach(point -> append(point, to));
    return to.toString();
  }
}
