package org.guvoh.ingest.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.guvoh.core.table.Table;

/** Headings of what is not the report: "Related articles", "About the author", "214 comments". */
final class SectionWords {
  private static final int LONGEST = 60;
  private static final Set<String> WHOLE = new HashSet<>();
  private static final Set<String> STARTS = new HashSet<>();

  static {
    for (Table.Row row : Table.resource(SectionWords.class, "section-headings").rows()) {
      (row.get("match").equals("start") ? STARTS : WHOLE).add(row.get("words"));
    }
  }

  private SectionWords() {}

  /** Numbers and punctuation around the words make no difference. */
  static boolean announces(String text) {
    if (text.length() > LONGEST || ".!?".indexOf(text.charAt(text.length() - 1)) >= 0) {
      return false;
    }
    String words = String.join(" ", NoticeWords.words(text)).toLowerCase(Locale.ROOT);
    return WHOLE.contains(words) || STARTS.stream().anyMatch(s -> words.startsWith(s + " "));
  }
}
