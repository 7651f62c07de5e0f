package org.guvoh.claims.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guvoh.core.mention.Mention;
import org.guvoh.core.mention.TimeMention;
import org.guvoh.core.text.Passage;
import org.guvoh.core.text.Sentence;
import org.guvoh.core.text.Token;

/**
 * One sentence as the finders see it: tokens by index, their forms in lower case, and the mentions
 * that stand in it.
 *
 * @param number index of the sentence in its report
 */
public record SentenceView(
    String text, int number, Sentence sentence, List<String> lower, List<Mention> mentions) {
  public SentenceView {
    lower = List.copyOf(lower);
    mentions = List.copyOf(mentions);
  }

  public static SentenceView of(
      String text, int number, Sentence sentence, List<? extends Mention> all) {
    List<String> lower =
        sentence.tokens().stream()
            .map(token -> token.form().toLowerCase(Locale.ROOT).replace('’', '\''))
            .toList();
    List<Mention> inside =
        all.stream()
            .filter(
                m -> m.passage().start() >= sentence.start() && m.passage().end() <= sentence.end())
            .map(Mention.class::cast)
            .toList();
    return new SentenceView(text, number, sentence, lower, inside);
  }

  public int size() {
    return lower.size();
  }

  public String lower(int token) {
    return lower.get(token);
  }

  /** The form in lower case, or an empty string outside the sentence. */
  public String lowerOrEmpty(int token) {
    return token >= 0 && token < lower.size() ? lower.get(token) : "";
  }

  /**
   * Whether the token at this index, which may lie outside the sentence, is of a class of words.
   */
  public boolean is(String wordClass, int token) {
    return WordClasses.STANDARD.has(wordClass, lowerOrEmpty(token));
  }

  /** Whether a comma stands here that parts words, and none inside a name or date. */
  public boolean isComma(int token) {
    return lowerOrEmpty(token).equals(",") && mentionAt(Mention.class, token).isEmpty();
  }

  public boolean isTime(int token) {
    return token >= 0 && token < size() && mentionAt(TimeMention.class, token).isPresent();
  }

  /** The first token behind the times that stand at a token. */
  public int behindTimes(int token) {
    int behind = token;
    while (isTime(behind)) {
      behind++;
    }
    return behind;
  }

  public Token token(int index) {
    return sentence.tokens().get(index);
  }

  /** The passage from one token to before another. */
  public Passage passage(int from, int to) {
    return sentence.passage(text, from, to - 1);
  }

  /** The whole sentence. */
  public Passage whole() {
    return Passage.of(text, sentence.start(), sentence.end());
  }

  /** The mentions of one type, in text order. */
  public <M extends Mention> List<M> mentions(Class<M> type) {
    return mentions.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** The mention of one type that covers this token. */
  public <M extends Mention> Optional<M> mentionAt(Class<M> type, int token) {
    Token at = token(token);
    return mentions.stream()
        .filter(type::isInstance)
        .map(type::cast)
        .filter(m -> m.passage().start() <= at.start() && at.end() <= m.passage().end())
        .findFirst();
  }

  /** Index of the first token of a mention of this sentence. */
  public int firstToken(Mention mention) {
    return tokenAt(mention.passage().start());
  }

  /** One past the last token of a mention of this sentence. */
  public int endToken(Mention mention) {
    return tokenAt(mention.passage().end() - 1) + 1;
  }

  /** Index of the token that covers or follows this offset. */
  public int tokenAt(int offset) {
    int low = 0;
    int high = size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (token(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
