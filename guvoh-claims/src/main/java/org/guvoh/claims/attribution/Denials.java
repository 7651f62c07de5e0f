package org.guvoh.claims.attribution;

import java.util.BitSet;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.LexiconMatch;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.core.statement.Manner;

/**
 * Denials by what a claim is called: "called the report a lie", "says that is not true". Whoever
 * calls it anything else ("convenient") only says so.
 */
final class Denials {
  private static final int LONGEST_SUBJECT = 4;
  private final Lexicon untruths = Lexicon.resource("untruths");
  private final Lexicon predicates = Lexicon.resource("denial-predicates");

  Manner manner(SentenceView sentence, VerbRow row, BitSet content) {
    boolean plain = row.manner() == Manner.SAYS && !content.isEmpty();
    boolean named = plain && (row.takes("predicate") || row.takes("as"));
    return (named && endsInUntruth(sentence, content)) || (plain && saysUntrue(sentence, content))
        ? Manner.DENIES
        : row.manner();
  }

  private boolean endsInUntruth(SentenceView sentence, BitSet content) {
    int end = endOfWords(sentence, content);
    for (LexiconMatch match : untruths.all(sentence, content.nextSetBit(0), end)) {
      if (match.end() == end) {
        return true;
      }
    }
    return false;
  }

  /** "That is not true": nothing but a word that refers back, and that it is not so. */
  private boolean saysUntrue(SentenceView sentence, BitSet content) {
    int start = content.nextSetBit(0);
    int end = endOfWords(sentence, content);
    int from = sentence.lower(start).equals("that") && start + 1 < end ? start + 1 : start;
    for (LexiconMatch match : predicates.all(sentence, start, end)) {
      boolean refersBack = sentence.is("refers-back", start) || sentence.is("refers-back", from);
      boolean all = match.end() == end && match.start() - start <= LONGEST_SUBJECT;
      if (all && refersBack) {
        return true;
      }
    }
    return false;
  }

  private static int endOfWords(SentenceView sentence, BitSet content) {
    int end = content.length();
    while (end > 0 && !Character.isLetterOrDigit(sentence.lower(end - 1).codePointAt(0))) {
      end--;
    }
    return end;
  }
}
