package org.guvoh.claims.attribution;

import java.util.List;
import org.guvoh.claims.lexicon.SentenceView;

/** Where the clause of a cue begins. */
final class Clauses {
  private Clauses() {}

  /**
   * Behind the cue before it, or behind the conjunction, time or comma that follows that cue; at
   * the start of the sentence where there is none.
   */
  static int start(SentenceView sentence, List<Cue> before, Cue cue) {
    if (before.isEmpty()) {
      return behindRelative(sentence, cue);
    }
    Cue last = before.get(before.size() - 1);
    if (closesRelative(sentence, last, cue)) {
      return start(sentence, before.subList(0, before.size() - 1), last);
    }
    int start = last.end();
    for (int token = last.end(); token < cue.start(); token++) {
      if (sentence.is("clause-joint", token) && token + 1 < cue.start()) {
        start = token + 1;
      }
    }
    if (last.form() == Cue.Form.ACCORDING_TO && start == last.end()) {
      for (int token = last.end(); token < cue.start(); token++) {
        if (sentence.isComma(token) && token + 1 < cue.start()) {
          return token + 1;
        }
      }
    }
    return start;
  }

  /** "The ministry, which reported the attack, said": the second verb has the first's subject. */
  private static boolean closesRelative(SentenceView sentence, Cue last, Cue cue) {
    return isRelative(sentence, last) && sentence.isComma(cue.start() - 1);
  }

  /** Whether a cue stands in a relative clause behind a comma, with the pronoun as subject. */
  static boolean isRelative(SentenceView sentence, Cue cue) {
    int token = cue.start() - 1;
    while (token > 0 && sentence.is("auxiliary", token)) {
      token--;
    }
    return sentence.is("relative-subject", token) && sentence.isComma(token - 1);
  }

  /**
   * "…, whom it has accused": the clause begins behind the relative pronoun, if its subject stands
   * there.
   */
  private static int behindRelative(SentenceView sentence, Cue cue) {
    for (int token = cue.start() - 2; token >= Math.max(0, cue.start() - 4); token--) {
      if (sentence.is("relative-object", token)) {
        return token + 1;
      }
    }
    return 0;
  }
}
