package org.guvoh.claims.content;

import org.guvoh.claims.lexicon.SentenceView;

/** Where a phrase ends, by what follows it. */
final class Phrases {
  private Phrases() {}

  /**
   * Whether no noun follows: the sentence ends, or a preposition, conjunction, mark or time stands
   * here. "Killed two." and not "captured two villages".
   */
  static boolean isClosed(SentenceView sentence, int token) {
    return token >= sentence.size() || sentence.is("object-free", token) || sentence.isTime(token);
  }
}
