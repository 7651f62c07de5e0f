package org.guvoh.ingest.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** How many letters of a text belong to which script. */
record ScriptShares(Map<UnicodeScript, Integer> letters, int total) {
  ScriptShares {
    letters = Map.copyOf(letters);
  }

  static ScriptShares of(String text) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    int total = 0;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      if (Character.isLetter(character)) {
        letters.merge(UnicodeScript.of(character), 1, Integer::sum);
        total++;
      }
    }
    return new ScriptShares(letters, total);
  }

  double share(UnicodeScript script) {
    return total == 0 ? 0 : (double) letters.getOrDefault(script, 0) / total;
  }

  /** The script with most letters; of equals the one that Unicode's list has first. */
  UnicodeScript leading() {
    UnicodeScript leading = UnicodeScript.UNKNOWN;
    int most = 0;
    for (UnicodeScript script : UnicodeScript.values()) {
      if (letters.getOrDefault(script, 0) > most) {
        leading = script;
        most = letters.getOrDefault(script, 0);
      }
    }
    return leading;
  }
}
