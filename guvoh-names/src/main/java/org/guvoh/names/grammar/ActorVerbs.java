package org.guvoh.names.grammar;

/** Whether the words at an index are a verb that only an actor can be the subject of. */
final class ActorVerbs {
  private static final int MOST_AUXILIARIES = 3;

  private ActorVerbs() {}

  /** "said", "told", also "has said". */
  static boolean says(SentenceWords words, int at) {
    return is(words, skipAuxiliaries(words, at), "say");
  }

  /** "reported", "wrote". */
  static boolean publishes(SentenceWords words, int at) {
    return is(words, skipAuxiliaries(words, at), "publish");
  }

  /** "denied", "would welcome", "said". */
  static boolean decides(SentenceWords words, int at) {
    int verb = skipAuxiliaries(words, at);
    return is(words, verb, "decide") || is(words, verb, "say");
  }

  private static boolean is(SentenceWords words, int at, String use) {
    return words.tables().isVerb(words.form(at), use);
  }

  private static int skipAuxiliaries(SentenceWords words, int at) {
    int verb = at;
    while (verb < at + MOST_AUXILIARIES && is(words, verb, "auxiliary")) {
      verb++;
    }
    return verb;
  }
}
