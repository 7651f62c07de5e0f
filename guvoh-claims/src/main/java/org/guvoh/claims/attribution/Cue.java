package org.guvoh.claims.attribution;

import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.core.statement.Manner;
import org.guvoh.core.text.Passage;

/**
 * Words that pass content on, from token {@code start} to before token {@code end}.
 *
 * @param row the lexicon row behind it
 * @param uttered false where the words say that nothing was uttered
 */
record Cue(int start, int end, Manner manner, Form form, String row, boolean uttered) {
  /** How the cue governs speaker and content. */
  enum Form {
    /** A verb with its speaker before it or, inverted, behind it. */
    VERB,
    /** A participle whose speaker is that of the clause before. */
    PARTICIPLE,
    /** "According to", with its speaker behind it. */
    ACCORDING_TO
  }

  Passage passage(SentenceView sentence) {
    return sentence.passage(start, end);
  }
}
