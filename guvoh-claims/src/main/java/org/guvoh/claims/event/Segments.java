package org.guvoh.claims.event;

import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.core.mention.Mention;

/** The comma-bounded segments of a sentence; commas inside mentions do not count. */
public final class Segments {
  private Segments() {}

  /** Number of the segment in which a token stands. */
  public static int of(SentenceView sentence, int token) {
    int segment = 0;
    for (int i = 0; i < token; i++) {
      segment += isCut(sentence, i) ? 1 : 0;
    }
    return segment;
  }

  /** First token of the segment in which a token stands. */
  public static int start(SentenceView sentence, int token) {
    int start = token;
    while (start > 0 && !isCut(sentence, start - 1)) {
      start--;
    }
    return start;
  }

  private static boolean isCut(SentenceView sentence, int token) {
    String form = sentence.lower(token);
    return form.equals(";")
        || form.equals(":")
        || (form.equals(",") && sentence.mentionAt(Mention.class, token).isEmpty());
  }
}
