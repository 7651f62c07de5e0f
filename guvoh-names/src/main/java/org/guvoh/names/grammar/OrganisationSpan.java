package org.guvoh.names.grammar;

/**
 * The words of an organisation's name around its head noun.
 *
 * @param first index of the first word
 * @param head index of the head noun
 * @param end one past the last word
 */
record OrganisationSpan(int first, int head, int end) {

  static OrganisationSpan around(SentenceWords words, int head, OrganisationHead kind) {
    int first = kind.before() ? firstWord(words, head) : head;
    int end = kind.of() ? complementEnd(words, head) : head + 1;
    return new OrganisationSpan(first, head, end);
  }

  boolean hasMoreThanHead() {
    return first < head || end > head + 1;
  }

  private static int firstWord(SentenceWords words, int head) {
    int first = head;
    while (head - first < SentenceWords.LONGEST_NAME && isModifier(words, first - 1, head)) {
      first = words.isPossessive(first - 1) ? first - 2 : first - 1;
    }
    return isOnlyOpening(words, first, head) ? head : first;
  }

  /** One capital that merely opens the sentence is no modifier. */
  private static boolean isOnlyOpening(SentenceWords words, int first, int head) {
    return head - first == 1 && words.findKnown(first).isEmpty() && !words.isSureCapital(first);
  }

  private static boolean isModifier(SentenceWords words, int at, int head) {
    if (words.isPossessive(at)) {
      return at == head - 1 && words.isCapital(at - 1) && words.isAnyTitle(at - 1);
    }
    return (words.mayName(at) && !words.isKnownActor(at)) || isAdjective(words, at);
  }

  /** Words such as "Islamic" or "Central" name nothing, but belong into a longer name. */
  private static boolean isAdjective(SentenceWords words, int at) {
    return words.isCapital(at) && !words.isOpening(at) && words.tables().isPartOnly(words.form(at));
  }

  private static int complementEnd(SentenceWords words, int head) {
    int end = head + 1;
    if (!words.tables().isJoiner(words.form(end)) || isAnd(words, end)) {
      return end;
    }
    int limit = head + SentenceWords.LONGEST_NAME;
    while (end < limit) {
      int next = words.tables().isJoiner(words.form(end)) ? afterArticle(words, end + 1) : end;
      if (next == end && !isComplement(words, end)) {
        break;
      }
      if (!isComplement(words, next) || startsAnotherName(words, end, next)) {
        break;
      }
      end = next + 1;
    }
    return end;
  }

  private static boolean isAnd(SentenceWords words, int at) {
    return words.form(at).equals("and") || words.form(at).equals("&");
  }

  private static int afterArticle(SentenceWords words, int at) {
    return words.form(at).equals("the") ? at + 1 : at;
  }

  private static boolean isComplement(SentenceWords words, int at) {
    return words.isCapital(at)
        && (words.mayName(at) || words.tables().isPartOnly(words.form(at)))
        && !words.isKnownActor(at);
  }

  /** "Ministry of Interior and State Committee": after "and" a new name begins. */
  private static boolean startsAnotherName(SentenceWords words, int joiner, int next) {
    if (!isAnd(words, joiner)) {
      return false;
    }
    boolean place = words.findKnown(next).isPresent() || words.findKnown(joiner - 1).isPresent();
    boolean head =
        words.tables().findHead(words.form(next)).isPresent()
            || words.tables().findHead(words.form(next + 1)).isPresent();
    return place || head || words.isAnyTitle(next);
  }
}
