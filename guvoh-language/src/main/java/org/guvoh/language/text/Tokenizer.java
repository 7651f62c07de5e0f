package org.guvoh.language.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guvoh.core.text.Token;

/**
 * Splits a span of text into tokens.
 *
 * <p>Words keep inner hyphens and apostrophes (names such as {@code Ali-Abad}); the possessive
 * {@code 's} and the negation {@code n't} are tokens of their own; figures keep inner points,
 * commas and colons; an abbreviation of the table keeps its point. Every other sign is one token.
 * White space is never a token, everything else is in exactly one.
 */
public final class Tokenizer {
  private static final Pattern TOKEN =
      Pattern.compile(
          "https?://\\S+[\\w/]"
              + "|(?:\\p{Lu}\\.){2,}"
              + "|\\p{N}+(?:[.,:]\\p{N}+)*(?:st|nd|rd|th)?(?![\\p{L}\\p{N}])"
              + "|[\\p{L}\\p{N}\\p{M}_]+(?:[-‐‑][\\p{L}\\p{N}\\p{M}]+|['’]\\p{L}+|&\\p{Lu}+)*"
              + "|\\.{2,}|-{2,}"
              + "|\\X");
  private static final Pattern CLITIC =
      Pattern.compile("(?i)^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$");

  private final WordTable abbreviations;

  private Tokenizer(WordTable abbreviations) {
    this.abbreviations = abbreviations;
  }

  public static Tokenizer standard() {
    return new Tokenizer(WordTable.resource("abbreviations"));
  }

  /** The tokens between two offsets, in order. */
  public List<Token> tokens(String text, int start, int end) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text).region(start, end);
    while (matcher.find()) {
      int first = matcher.start();
      if (Paragraphs.isSpace(text.charAt(first))) {
        continue;
      }
      int last = withPoint(text, first, matcher.end(), end);
      add(tokens, text, first, last);
      matcher.region(last, end);
    }
    return tokens;
  }

  private int withPoint(String text, int start, int end, int limit) {
    boolean point = end < limit && text.charAt(end) == '.';
    if (!point || !Character.isLetter(text.charAt(start))) {
      return end;
    }
    String word = text.substring(start, end + 1);
    boolean initial = word.length() == 2 && Character.isUpperCase(word.charAt(0));
    if (initial || abbreviations.has(word)) {
      return end + 1;
    }
    return dotted(text, start, end, limit);
  }

  /**
   * Abbreviations with inner points, such as {@code a.m.}, which the word pattern leaves at the
   * first point.
   */
  private int dotted(String text, int start, int end, int limit) {
    for (int stop = Math.min(limit, end + 6); stop > end + 1; stop--) {
      if (text.charAt(stop - 1) == '.' && abbreviations.has(text.substring(start, stop))) {
        return stop;
      }
    }
    return end;
  }

  private static void add(List<Token> tokens, String text, int start, int end) {
    String form = text.substring(start, end);
    Matcher clitic = CLITIC.matcher(form);
    if (clitic.matches()) {
      int cut = start + clitic.group(1).length();
      tokens.add(Token.of(start, cut, clitic.group(1)));
      tokens.add(Token.of(cut, end, clitic.group(2)));
    } else {
      tokens.add(Token.of(start, end, form));
    }
  }
}
