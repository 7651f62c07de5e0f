package org.guvoh.claims.attribution;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guvoh.core.text.Sentence;
import org.guvoh.core.text.Token;

/**
 * The dateline of an agency report ({@code KESTREL, 4 May (Agency) - …}): it tells where and when
 * the report was filed, and nothing of what the report tells.
 */
public final class Dateline {
  private static final Pattern FORM =
      Pattern.compile(
          "^\\p{Lu}[\\p{Lu} .'’-]{2,40}(?:, [^()–—-]{1,30})?\\s*(?:\\([^)]{1,40}\\))?\\s*(?:[–—]|--|-)\\s+");

  private Dateline() {}

  /** The sentence without its dateline; the sentence itself where there is none. */
  public static Sentence without(String text, Sentence sentence) {
    Matcher matcher = FORM.matcher(text.substring(sentence.start(), sentence.end()));
    if (!matcher.find()) {
      return sentence;
    }
    int start = sentence.start() + matcher.end();
    List<Token> rest = sentence.tokens().stream().filter(token -> token.start() >= start).toList();
    return rest.isEmpty()
        ? sentence
        : new Sentence(
            rest.get(0).start(),
            sentence.end(),
            sentence.paragraph(),
            sentence.heading(),
            rest,
            List.of());
  }
}
