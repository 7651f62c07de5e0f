package org.guvoh.claims.attribution;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guvoh.core.text.Sentence;
import org.guvoh.core.text.Syntax;
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
    int cut = 0;
    while (cut < sentence.tokens().size() && sentence.tokens().get(cut).start() < start) {
      cut++;
    }
    int first = cut;
    List<Token> rest =
        sentence.tokens().subList(first, sentence.tokens().size()).stream()
            .map(token -> moved(token, first))
            .toList();
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

  /** The token with its head counted from the first one kept; a head cut off leaves a root. */
  private static Token moved(Token token, int cut) {
    return token
        .findSyntax()
        .map(
            syntax ->
                token.withSyntax(
                    new Syntax(
                        syntax.lemma(),
                        syntax.partOfSpeech(),
                        syntax.features(),
                        syntax.head() < cut ? -1 : syntax.head() - cut,
                        syntax.relation())))
        .orElse(token);
  }
}
