package org.guvoh.claims.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guvoh.core.text.Sentence;
import org.guvoh.core.text.Syntax;
import org.guvoh.core.text.Token;

/**
 * The dateline of an agency report ({@code KESTREL, 4 May (Agency) - …}) and the time of day that
 * opens an entry of a running report ({@code 13:40 - …}): they tell where and when the report was
 * filed, and nothing of what it tells, neither of what is said in it nor of what happened.
 */
public final class Dateline {
  private static final Pattern FORM =
      Pattern.compile(
          "^\\p{Lu}[\\p{Lu} .'’-]{2,40}(?:, [^()–—-]{1,30})?\\s*(?:\\([^)]{1,40}\\))?\\s*(?:[–—]|--|-)\\s+");

  private static final Pattern STAMP =
      Pattern.compile(
          "^[0-2]?\\d[:.h][0-5]\\d(?:\\s*(?:[ap]\\.?m\\.?|GMT|UTC|CET|EST))?\\s*[-–—:|]*\\s+(?=[\"“«‘']?\\p{Lu})");
  private static final Pattern STAMPED =
      Pattern.compile("(?:^|\\n)\\s*[0-2]?\\d[:.h][0-5]\\d[^\\p{L}]{0,5}$");
  private static final int LOOK_BACK = 16;

  private Dateline() {}

  /** Whether the sentence opens an entry of a running report, its time of day cut off. */
  static boolean isEntry(String text, Sentence sentence) {
    int start = sentence.start();
    return STAMPED.matcher(text.substring(Math.max(0, start - LOOK_BACK), start)).find();
  }

  /** The sentence without its dateline; the sentence itself where there is none. */
  public static Sentence without(String text, Sentence sentence) {
    String words = text.substring(sentence.start(), sentence.end());
    Matcher stamp = STAMP.matcher(words);
    Matcher matcher = stamp.find() ? stamp : FORM.matcher(words);
    if (matcher != stamp && !matcher.find()) {
      return sentence;
    }
    int start = sentence.start() + matcher.end();
    int cut = 0;
    while (cut < sentence.tokens().size() && sentence.tokens().get(cut).start() < start) {
      cut++;
    }
    int first = cut;
    int root = root(sentence.tokens(), first);
    List<Token> rest = new ArrayList<>();
    for (int word = first; word < sentence.tokens().size(); word++) {
      rest.add(moved(sentence.tokens().get(word), first, word == root ? -1 : root - first));
    }
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

  /** The first word behind the cut whose head was cut off, signs left out. */
  private static int root(List<Token> tokens, int cut) {
    for (int word = cut; word < tokens.size(); word++) {
      Optional<Syntax> syntax = tokens.get(word).findSyntax();
      boolean headless =
          syntax.filter(own -> own.head() < cut && !own.partOfSpeech().equals("PUNCT")).isPresent();
      if (headless) {
        return word;
      }
    }
    return cut;
  }

  /**
   * The token with its head counted from the first one kept; what lost its head hangs on another.
   */
  private static Token moved(Token token, int cut, int instead) {
    return token
        .findSyntax()
        .map(
            syntax ->
                token.withSyntax(
                    new Syntax(
                        syntax.lemma(),
                        syntax.partOfSpeech(),
                        syntax.features(),
                        syntax.head() < cut ? instead : syntax.head() - cut,
                        syntax.relation())))
        .orElse(token);
  }
}
