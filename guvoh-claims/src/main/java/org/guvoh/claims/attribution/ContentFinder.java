package org.guvoh.claims.attribution;

import java.util.List;
import java.util.Optional;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.core.mention.TimeMention;

/** Finds what a cue of a sentence governs, from the order of words alone. */
final class ContentFinder {
  private static final int LONGEST_REMAINDER = 9;
  private final Lexicon openers = Lexicon.resource("clause-openers");

  /**
   * Tokens {@code start} to before {@code end}; {@code inverted} when the speaker stands behind the
   * cue.
   */
  record Content(int start, int end, boolean inverted) {}

  Optional<Content> find(
      SentenceView sentence, Cue cue, int clauseStart, Optional<FoundSpeaker> speaker) {
    if (cue.form() == Cue.Form.ACCORDING_TO) {
      return accordingTo(sentence, cue);
    }
    boolean backward = backward(sentence, cue, clauseStart, speaker);
    if (backward) {
      int outset =
          speaker
              .map(FoundSpeaker::outset)
              .filter(token -> token <= cue.start())
              .orElse(cue.start());
      return content(
          sentence, clauseStart, outset, speaker.isEmpty() || speaker.get().outset() > cue.start());
    }
    return content(sentence, behindAddressee(sentence, cue.end()), sentence.size(), false);
  }

  /** Whether the content stands before the cue: "…, the ministry said on Monday." */
  private boolean backward(
      SentenceView sentence, Cue cue, int clauseStart, Optional<FoundSpeaker> speaker) {
    int outset =
        speaker.map(FoundSpeaker::outset).filter(token -> token < cue.start()).orElse(cue.start());
    boolean afterComma = outset > clauseStart + 1 && endsClause(sentence.lower(outset - 1));
    if (!afterComma) {
      return false;
    }
    boolean quoteBefore =
        isQuoteClose(sentence.lower(outset - 1)) || isQuoteClose(sentence.lowerOrEmpty(outset - 2));
    int remainder = sentence.size() - cue.end();
    boolean that =
        sentence.lowerOrEmpty(cue.end()).equals("that")
            || sentence.lowerOrEmpty(cue.end()).equals(":");
    boolean phraseBefore = openers.has(sentence, clauseStart) && !quoteBefore;
    return quoteBefore
        || (!that && remainder <= LONGEST_REMAINDER && (!phraseBefore || remainder <= 1));
  }

  private static boolean endsClause(String form) {
    return form.equals(",") || isQuoteClose(form);
  }

  private static boolean isQuoteClose(String form) {
    return form.equals("”") || form.equals("\"") || form.equals("»");
  }

  private static Optional<Content> accordingTo(SentenceView sentence, Cue cue) {
    boolean opening = cue.start() <= 1;
    if (!opening) {
      return content(sentence, 0, cue.start(), false);
    }
    for (int token = cue.end(); token < sentence.size(); token++) {
      if (sentence.lower(token).equals(",")) {
        return content(sentence, token + 1, sentence.size(), false);
      }
    }
    return Optional.empty();
  }

  /**
   * "Told the agency that …": the content begins behind "that", or behind a colon where only a time or a phrase with a
   * preposition stands between cue and colon.
   */
  private static int behindAddressee(SentenceView sentence, int end) {
    boolean phrase =
        end < sentence.size()
            && (List.of("in", "on", "at", "to", ":").contains(sentence.lower(end))
                || sentence.mentionAt(TimeMention.class, end).isPresent());
    for (int token = end; token < Math.min(sentence.size(), end + 12); token++) {
      String form = sentence.lower(token);
      if (form.equals("that") || (form.equals(":") && phrase)) {
        return token + 1;
      }
      if (List.of(",", "and", "but").contains(form) || isQuoteOpen(form)) {
        break;
      }
    }
    return end;
  }

  private static boolean isQuoteOpen(String form) {
    return form.equals("“") || form.equals("\"") || form.equals("«");
  }

  private static Optional<Content> content(
      SentenceView sentence, int from, int to, boolean inverted) {
    int start = from;
    int end = to;
    while (start < end && List.of(",", ":", "-", "–", "—").contains(sentence.lower(start))) {
      start++;
    }
    while (end > start
        && List.of(",", ".", ":", ";", "-", "–", "—").contains(sentence.lower(end - 1))) {
      end--;
    }
    return end > start ? Optional.of(new Content(start, end, inverted)) : Optional.empty();
  }
}
