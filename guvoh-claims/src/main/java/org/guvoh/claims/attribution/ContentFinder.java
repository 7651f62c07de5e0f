package org.guvoh.claims.attribution;

import java.util.Optional;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.SentenceView;

/**
 * Finds what a cue of a sentence governs, from the order of words alone. A time right behind the
 * cue dates the statement and is no part of its content.
 */
final class ContentFinder {
  private static final int LONGEST_REMAINDER = 9;
  private static final int LONGEST_INSERTION = 5;
  private static final int LONGEST_ADDRESSEE = 12;
  private final Lexicon openers = Lexicon.resource("clause-openers");
  private final Lexicon reporting = Lexicon.resource("reporting-verbs");

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
    if (isParenthetical(sentence, cue, clauseStart, speaker)) {
      return content(sentence, clauseStart, sentence.size(), false);
    }
    if (backward(sentence, cue, clauseStart, speaker)) {
      int outset =
          speaker
              .map(FoundSpeaker::outset)
              .filter(token -> token <= cue.start())
              .orElse(cue.start());
      return content(
          sentence, clauseStart, outset, speaker.isEmpty() || speaker.get().outset() > cue.start());
    }
    int start = contentStart(sentence, cue);
    return content(sentence, start, contentEnd(sentence, cue, start), false);
  }

  /** The end of the sentence, or of the relative clause in which the cue stands. */
  private static int contentEnd(SentenceView sentence, Cue cue, int start) {
    int end = start;
    while (end < sentence.size() && !(Clauses.isRelative(sentence, cue) && sentence.isComma(end))) {
      end++;
    }
    return end;
  }

  /** Whether the content stands before the cue: "…, the ministry said on Monday." */
  private boolean backward(
      SentenceView sentence, Cue cue, int clauseStart, Optional<FoundSpeaker> speaker) {
    int outset =
        speaker.map(FoundSpeaker::outset).filter(token -> token < cue.start()).orElse(cue.start());
    boolean closed = sentence.isComma(outset - 1) || sentence.is("quote-close", outset - 1);
    if (outset <= clauseStart + 1 || !closed) {
      return false;
    }
    boolean inverted = speaker.filter(who -> who.outset() >= cue.end()).isPresent();
    if (inverted
        || sentence.is("quote-close", outset - 1)
        || sentence.is("quote-close", outset - 2)) {
      return true;
    }
    int behind = behindDate(sentence, cue.end());
    if (sentence.lowerOrEmpty(behind).equals("that") || sentence.lowerOrEmpty(behind).equals(":")) {
      return false;
    }
    int remainder = sentence.size() - cue.end();
    boolean phraseBefore = openers.has(sentence, clauseStart) || sentence.isTime(clauseStart);
    boolean endsThere =
        sentence.is("phrase-preposition", cue.end())
            || sentence.isComma(cue.end())
            || behind > cue.end();
    return phraseBefore ? remainder <= 1 : remainder <= LONGEST_REMAINDER || endsThere;
  }

  /**
   * "Two were killed, the ministry said in a statement, and five were wounded": both sides are
   * content.
   */
  private boolean isParenthetical(
      SentenceView sentence, Cue cue, int clauseStart, Optional<FoundSpeaker> speaker) {
    int outset = speaker.map(FoundSpeaker::outset).filter(token -> token < cue.start()).orElse(-1);
    boolean opensBehindComma = outset > clauseStart + 1 && sentence.isComma(outset - 1);
    if (!opensBehindComma || openers.has(sentence, clauseStart)) {
      return false;
    }
    int limit = Math.min(sentence.size() - 1, cue.end() + LONGEST_INSERTION);
    for (int token = cue.end(); token < limit; token++) {
      if (sentence.isComma(token)) {
        return sentence.is("conjunction", token + 1);
      }
    }
    return false;
  }

  private static Optional<Content> accordingTo(SentenceView sentence, Cue cue) {
    boolean opening = cue.start() <= 1;
    if (!opening) {
      return content(sentence, 0, cue.start(), false);
    }
    for (int token = cue.end(); token < sentence.size(); token++) {
      if (sentence.isComma(token)) {
        return content(sentence, token + 1, sentence.size(), false);
      }
    }
    return Optional.empty();
  }

  /**
   * "Told the agency that …": the content begins behind "that", or behind a colon where only a time
   * or a phrase with a preposition stands between cue and colon; else behind the time that dates
   * the statement.
   */
  private int contentStart(SentenceView sentence, Cue cue) {
    int behind = behindDate(sentence, cue.end());
    boolean phrase =
        behind > cue.end()
            || sentence.is("phrase-preposition", cue.end())
            || sentence.lowerOrEmpty(cue.end()).equals(":");
    boolean tells = cue.row().endsWith(":tell") || cue.row().endsWith(":inform");
    int limit = Math.min(sentence.size(), cue.end() + LONGEST_ADDRESSEE);
    for (int token = cue.end(); (tells || phrase) && token < limit; token++) {
      String form = sentence.lower(token);
      if (form.equals("that") || (form.equals(":") && (phrase || tells))) {
        return token + 1;
      }
      boolean barrier =
          sentence.isComma(token)
              || sentence.is("conjunction", token)
              || sentence.is("quote-open", token)
              || reporting.has(sentence, token);
      if (barrier) {
        break;
      }
    }
    return sentence.lowerOrEmpty(behind).equals("that") ? behind + 1 : behind;
  }

  /** One past a time, with its preposition, that stands right at a token; else the token. */
  static int behindDate(SentenceView sentence, int token) {
    int first = token;
    while (first < token + 2 && sentence.is("phrase-preposition", first)) {
      first++;
    }
    return sentence.isTime(first) ? sentence.behindTimes(first) : token;
  }

  private static Optional<Content> content(
      SentenceView sentence, int from, int to, boolean inverted) {
    int start = from;
    int end = to;
    while (start < end && sentence.is("mark", start)) {
      start++;
    }
    while (end > start && sentence.is("end-mark", end - 1)) {
      end--;
    }
    return end > start ? Optional.of(new Content(start, end, inverted)) : Optional.empty();
  }
}
