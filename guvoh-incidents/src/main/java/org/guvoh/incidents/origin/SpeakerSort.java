package org.guvoh.incidents.origin;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guvoh.core.table.Table;

/** What a speaker speaks as. */
enum SpeakerSort {
  /** A body: a ministry, a company, a group. */
  INSTITUTION,
  /** Somebody who speaks for a body. */
  OFFICIAL,
  /** Somebody who saw or knows. */
  PERSON,
  /** A text. */
  DOCUMENT,
  /** A paper, an agency of news, a station. */
  MEDIUM,
  /** A report that names no other speaker. */
  REPORT,
  /** Nothing is known of the speaker. */
  UNKNOWN;

  private static final Map<String, SpeakerSort> NOUNS = nouns();

  /** Words after which a description speaks of something else. */
  private static final Set<String> JOINTS =
      Set.of("of", "in", "at", "from", "for", "who", "which", "that", "with", "to");

  private static Map<String, SpeakerSort> nouns() {
    Map<String, SpeakerSort> nouns = new HashMap<>();
    for (Table.Row row : Table.resource(SpeakerSort.class, "speaker-nouns").rows()) {
      nouns.put(row.get("noun"), valueOf(row.get("sort").toUpperCase(Locale.ROOT)));
    }
    return nouns;
  }

  /** Whether it speaks for more than one person's eyes. */
  boolean isBody() {
    return this == INSTITUTION || this == OFFICIAL;
  }

  /**
   * The sort that a description tells: of its first noun that the table knows before "of", "in" and
   * the like, or else of any.
   */
  static Optional<SpeakerSort> of(String description) {
    SpeakerSort found = null;
    for (String word : description.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
      boolean joint = JOINTS.contains(word);
      if (joint && found != null) {
        return Optional.of(found);
      }
      found = noun(word).orElse(found);
    }
    return Optional.ofNullable(found);
  }

  private static Optional<SpeakerSort> noun(String word) {
    SpeakerSort exact = NOUNS.get(word);
    if (exact != null) {
      return Optional.of(exact);
    }
    String singular =
        word.endsWith("ies")
            ? word.substring(0, word.length() - 3) + "y"
            : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return Optional.ofNullable(NOUNS.get(singular));
  }
}
