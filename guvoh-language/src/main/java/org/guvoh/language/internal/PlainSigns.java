package org.guvoh.language.internal;

import java.util.HashMap;
import java.util.Map;
import org.guvoh.core.table.Table;

/**
 * Writes the signs that printers vary (quotation marks, apostrophes, hyphens) in the one way that
 * the network mostly learned from, so that its trees do not hang on a typeface.
 *
 * <p>Only what the network sees is rewritten; tokens keep the words of the text and its offsets.
 * Immutable.
 */
public final class PlainSigns {
  private final Map<String, String> whole = new HashMap<>();
  private final Map<Character, Character> single = new HashMap<>();

  public PlainSigns() {
    for (Table.Row row : Table.resource(PlainSigns.class, "plain-signs").rows()) {
      String plain = Character.toString(Integer.parseInt(row.get("plain"), 16));
      for (String sign : row.list("signs")) {
        if (sign.length() == 1) {
          single.put(sign.charAt(0), plain.charAt(0));
        } else {
          whole.put(sign, plain);
        }
      }
    }
  }

  /** The word with plain signs; of the same length unless it is nothing but a doubled mark. */
  public String of(String word) {
    String plain = whole.get(word);
    if (plain != null) {
      return plain;
    }
    char[] signs = word.toCharArray();
    boolean changed = false;
    for (int i = 0; i < signs.length; i++) {
      Character other = signs[i] < 128 ? null : single.get(signs[i]);
      if (other != null) {
        signs[i] = other;
        changed = true;
      }
    }
    return changed ? new String(signs) : word;
  }
}
