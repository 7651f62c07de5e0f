package org.guvoh.language.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guvoh.core.table.Table;
import org.guvoh.core.text.Token;

/**
 * Splits a span of text into tokens.
 *
 * <p>Words keep inner apostrophes; the possessive {@code 's} and the negation {@code n't} are
 * tokens of their own; figures keep inner points, commas, colons and slashes; addresses and
 * telephone numbers stay whole; an abbreviation of the table keeps its point. Every other sign is
 * one token. White space is never a token, everything else is in exactly one.
 *
 * <p>The standard manner keeps inner hyphens ({@code cross-border}); the treebank's, that of the
 * English Web Treebank, cuts there unless a prefix such as {@code anti-} stands before ({@code
 * cross - border}, {@code anti-tank}), and cuts a unit off its figure ({@code 15 km}).
 */
public final class Tokenizer {
  private static final Pattern TOKEN =
      Pattern.compile(
          "https?://\\S+[\\w/]"
              + "|[\\p{L}\\p{N}._%+]{1,64}@[\\p{L}\\p{N}][\\p{L}\\p{N}.-]*\\p{L}"
              + "|(?:[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}\\.){1,8}(?:com|org|net|gov|edu|int|info|news|doc|pdf|xls|txt|html?)(?![\\p{L}\\p{N}])"
              + "|(?<!\\S)[:;=]-?[)(DPp](?!\\S)"
              + "|(?:\\p{Lu}\\.){2,}"
              + "|\\p{Nd}{1,4}(?:/\\p{Nd}{1,4}){1,2}(?![\\p{L}\\p{N}])"
              + "|\\+?(?:\\p{Nd}{1,4}-)*\\p{Nd}{3}-\\p{Nd}{4}(?![\\p{L}\\p{N}])"
              + "|\\p{N}+(?:[.,:]\\p{N}+)*(?:st|nd|rd|th)?(?![\\p{L}\\p{N}])"
              + "|[\\p{L}\\p{N}\\p{M}_]+(?:[-‐‑][\\p{L}\\p{N}\\p{M}]+|['’]\\p{L}+|&\\p{Lu}+)*+"
              + "|[-=+*_~#<>|]{3,}|\\.{2,}|-{2,}|[!?.]{2,}|\\*{2,}|\\${2,}|<<|>>|''|``|’’|‘’"
              + "|\\X");
  private static final Pattern CLITIC =
      Pattern.compile("(?i)^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$");
  private static final Pattern UNIT = Pattern.compile("^(\\p{N}[\\p{N}.,:]*)(\\p{L}{2,}|[mhkK])$");
  private static final Pattern ORDINAL = Pattern.compile("(?i)^\\p{N}+(st|nd|rd|th|s)$");
  private static final Pattern ADDRESS = Pattern.compile("[@/]|\\p{L}\\.\\p{L}|^[\\p{N}+-]+$");
  private static final Pattern HYPHEN = Pattern.compile("[-‐‑]");

  private final Pattern contractions;
  private final WordTable abbreviations;
  private final WordTable beforeFigures;
  private final WordTable prefixes;
  private final boolean likeTheTreebank;

  private Tokenizer(boolean likeTheTreebank) {
    this.abbreviations = WordTable.resource("abbreviations");
    this.beforeFigures = WordTable.resource("before-figures");
    this.prefixes = WordTable.resource("prefixes");
    this.contractions = contractions();
    this.likeTheTreebank = likeTheTreebank;
  }

  private static Pattern contractions() {
    return Pattern.compile(
        Table.resource(Tokenizer.class, "contractions").rows().stream()
            .map(row -> row.get("first") + "(?=" + row.get("second") + "$)")
            .collect(Collectors.joining("|", "(?i)^(", ")(.+)$")));
  }

  /** Keeps hyphenated words whole. */
  public static Tokenizer standard() {
    return new Tokenizer(false);
  }

  /** Cuts as the English Web Treebank does. */
  public static Tokenizer treebank() {
    return new Tokenizer(true);
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
    int dotted = dotted(text, start, end, limit);
    String word = text.substring(start, end + 1);
    boolean initial = word.length() == 2 && Character.isUpperCase(word.charAt(0));
    boolean abbreviation =
        abbreviations.has(word)
            && (!beforeFigures.has(word) || figureFollows(text, end + 1, limit));
    return dotted == end && (initial || abbreviation) ? end + 1 : dotted;
  }

  private static boolean figureFollows(String text, int from, int limit) {
    int next = from;
    while (next < limit && Paragraphs.isSpace(text.charAt(next))) {
      next++;
    }
    return next < limit && Character.isDigit(text.charAt(next));
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

  private void add(List<Token> tokens, String text, int start, int end) {
    String form = text.substring(start, end);
    if (likeTheTreebank && !ADDRESS.matcher(form).find()) {
      int from = start;
      for (int cut : hyphenCuts(form)) {
        addCut(tokens, text, from, start + cut, contractions, UNIT);
        tokens.add(Token.of(start + cut, start + cut + 1, form.substring(cut, cut + 1)));
        from = start + cut + 1;
      }
      addCut(tokens, text, from, end, contractions, UNIT, CLITIC);
    } else {
      addCut(tokens, text, start, end, CLITIC);
    }
  }

  /** Where the hyphens are at which the word falls apart; none behind a prefix. */
  private List<Integer> hyphenCuts(String form) {
    List<Integer> cuts = new ArrayList<>();
    Matcher hyphen = HYPHEN.matcher(form);
    int from = 0;
    while (hyphen.find()) {
      boolean inner = hyphen.start() > from && hyphen.end() < form.length();
      if (inner && !prefixes.has(form.substring(from, hyphen.start()))) {
        cuts.add(hyphen.start());
      }
      from = inner ? hyphen.end() : from;
    }
    return cuts;
  }

  /** One token, or two where the first matching pattern of two groups cuts it. */
  private static void addCut(
      List<Token> tokens, String text, int start, int end, Pattern... patterns) {
    String form = text.substring(start, end);
    for (Pattern pattern : patterns) {
      Matcher parts = pattern.matcher(form);
      if (parts.matches() && !ORDINAL.matcher(form).matches()) {
        int cut = start + parts.group(1).length();
        tokens.add(Token.of(start, cut, parts.group(1)));
        tokens.add(Token.of(cut, end, parts.group(2)));
        return;
      }
    }
    tokens.add(Token.of(start, end, form));
  }
}
