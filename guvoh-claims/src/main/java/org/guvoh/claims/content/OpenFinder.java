package org.guvoh.claims.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.LexiconMatch;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.core.claim.ClaimContent;

/** Finds questions that somebody calls open, and people who were asked and did not answer. */
public final class OpenFinder {
  private final Lexicon openings = Lexicon.resource("open-questions");
  private final Lexicon questionWords = Lexicon.resource("question-words");
  private final Lexicon noResponse = Lexicon.resource("no-response");

  public List<ClaimDraft> find(SentenceView sentence) {
    List<ClaimDraft> drafts = new ArrayList<>();
    openings.all(sentence).forEach(match -> open(sentence, match).ifPresent(drafts::add));
    noResponse.all(sentence).forEach(match -> asked(sentence, match).ifPresent(drafts::add));
    return drafts;
  }

  private Optional<ClaimDraft> open(SentenceView sentence, LexiconMatch opening) {
    int start = opening.end();
    int end = clauseEnd(sentence, start);
    boolean before = start >= sentence.size() || !questionWords.has(sentence, start);
    if (before) {
      start = 0;
      end = opening.start();
      if (end == 0 || !questionWords.has(sentence, 0)) {
        return Optional.empty();
      }
    }
    String question = words(sentence, start, end);
    return Optional.of(
        ClaimDraft.of(
            sentence,
            new ClaimContent.Open(question, alternatives(sentence, start, end)),
            Math.min(start, opening.start()),
            Math.max(end, opening.end()),
            "open question",
            List.of(opening.rowName()),
            "somebody calls the question open"));
  }

  private static int clauseEnd(SentenceView sentence, int start) {
    int end = sentence.size();
    while (end > start && sentence.is("sentence-end", end - 1)) {
      end--;
    }
    return end;
  }

  /** The two sides of "whether … or …"; none where the words do not name two. */
  private static List<String> alternatives(SentenceView sentence, int start, int end) {
    if (!sentence.is("open-either", start)) {
      return List.of();
    }
    for (int token = end - 2; token > start + 1; token--) {
      if (sentence.lower(token).equals("or") && !sentence.lowerOrEmpty(token + 1).equals("not")) {
        int left = sentence.lower(token - 1).equals(",") ? token - 1 : token;
        return List.of(words(sentence, start + 1, left), words(sentence, token + 1, end));
      }
    }
    return List.of();
  }

  private Optional<ClaimDraft> asked(SentenceView sentence, LexiconMatch match) {
    return match.get("asked").equals("inside")
        ? askedInside(sentence, match)
        : askedBefore(sentence, match);
  }

  private static Optional<ClaimDraft> askedBefore(SentenceView sentence, LexiconMatch match) {
    int start = match.start();
    while (start > 0 && !sentence.is("asked-break", start - 1)) {
      start--;
    }
    return start == match.start()
        ? Optional.empty()
        : Optional.of(draft(sentence, match, start, match.start(), start, match.end()));
  }

  private static Optional<ClaimDraft> askedInside(SentenceView sentence, LexiconMatch match) {
    List<String> closings = match.row().list("close");
    for (int token = match.end() + 1; token < sentence.size(); token++) {
      for (String closing : closings) {
        int length = closing.split(" ").length;
        boolean fits = token + length <= sentence.size();
        if (fits && words(sentence, token, token + length).equalsIgnoreCase(closing)) {
          return Optional.of(
              draft(sentence, match, match.end(), token, match.start(), token + length));
        }
      }
    }
    return Optional.empty();
  }

  private static ClaimDraft draft(
      SentenceView sentence, LexiconMatch match, int askedFrom, int askedTo, int from, int to) {
    ClaimContent content =
        new ClaimContent.NoResponse(words(sentence, askedFrom, askedTo), Optional.empty());
    return ClaimDraft.of(
        sentence,
        content,
        from,
        to,
        "no response",
        List.of(match.rowName()),
        "somebody was asked and did not answer");
  }

  private static String words(SentenceView sentence, int from, int to) {
    return sentence.passage(from, to).exact().replaceAll("\\s+", " ");
  }
}
