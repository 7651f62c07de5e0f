package org.guvoh.language.text;

import java.util.ArrayList;
import java.util.List;
import org.guvoh.core.text.Sentence;
import org.guvoh.core.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Splits the tokens of a paragraph into sentences.
 *
 * <p>A sentence ends at {@code . ! ? …}, with the quotation marks and brackets that close behind
 * it, when the next token could begin one. A quotation that goes on in the same sentence ({@code
 * "Stop!" he said}) does not end it. An abbreviation ends a sentence only before a word that begins
 * sentences. The learned splitter corrects these rules by {@link SentenceBoundaries}, as the
 * English Web Treebank cuts, also where no sign closes a sentence.
 */
public final class SentenceSplitter {
  private static final String CLOSERS = "\"”’')]»";
  private static final String OPENERS = "\"“‘'([«—–-•*";

  private final WordTable functionWords;
  private final WordTable abbreviations;
  private final @Nullable SentenceBoundaries boundaries;

  private SentenceSplitter(
      WordTable functionWords, WordTable abbreviations, @Nullable SentenceBoundaries boundaries) {
    this.functionWords = functionWords;
    this.abbreviations = abbreviations;
    this.boundaries = boundaries;
  }

  /** The rules alone: edited text, where every sentence is closed by a sign. */
  public static SentenceSplitter standard() {
    return new SentenceSplitter(
        WordTable.resource("function-words"), WordTable.resource("abbreviations"), null);
  }

  /** The rules corrected by what was learned from the treebank. */
  public static SentenceSplitter learned() {
    return new SentenceSplitter(
        WordTable.resource("function-words"),
        WordTable.resource("abbreviations"),
        SentenceBoundaries.standard());
  }

  /** The sentences of a paragraph in order; every token is in exactly one. */
  public List<Sentence> split(Paragraph paragraph, List<Token> tokens) {
    boolean[] byRule = ends(tokens);
    List<Sentence> sentences = new ArrayList<>();
    int first = 0;
    for (int last = 0; last < tokens.size(); last++) {
      if (last == tokens.size() - 1 || endsBehind(tokens, first, last, byRule[last])) {
        sentences.add(sentence(paragraph, tokens.subList(first, last + 1)));
        first = last + 1;
      }
    }
    return sentences;
  }

  /** Behind an abbreviation the rules decide alone. */
  private boolean endsBehind(List<Token> tokens, int first, int last, boolean byRule) {
    if (boundaries == null) {
      return byRule;
    }
    boolean decided = isAbbreviation(tokens.get(last).form());
    return decided ? byRule : boundaries.endsBehind(tokens, first, last, byRule);
  }

  private static boolean isAbbreviation(String form) {
    return form.length() > 1 && form.endsWith(".") && !form.startsWith(".");
  }

  /** For each token whether a sentence ends behind it by the rules alone. */
  public boolean[] ends(List<Token> tokens) {
    boolean[] ends = new boolean[tokens.size()];
    int position = 0;
    while (position < tokens.size()) {
      int after = endsAt(tokens, position);
      if (after > position) {
        ends[after - 1] = true;
      }
      position = Math.max(after, position + 1);
    }
    return ends;
  }

  private static Sentence sentence(Paragraph paragraph, List<Token> tokens) {
    return new Sentence(
        tokens.get(0).start(),
        tokens.get(tokens.size() - 1).end(),
        paragraph.index(),
        paragraph.heading(),
        tokens,
        List.of());
  }

  /**
   * One past the last token of the sentence that ends at this token, or the position itself if none
   * does.
   */
  private int endsAt(List<Token> tokens, int position) {
    String form = tokens.get(position).form();
    boolean abbreviation = isAbbreviation(form);
    if (!abbreviation && !isFinal(form)) {
      return position;
    }
    int next = position + 1;
    while (next < tokens.size() && closesBehind(tokens, next)) {
      next++;
    }
    if (next == tokens.size()) {
      return next;
    }
    return begins(tokens, next, abbreviation) ? next : position;
  }

  private static boolean isFinal(String form) {
    return form.equals(".")
        || form.equals("!")
        || form.equals("?")
        || form.equals("…")
        || form.startsWith("..");
  }

  private static boolean closesBehind(List<Token> tokens, int position) {
    Token token = tokens.get(position);
    boolean touches = tokens.get(position - 1).end() == token.start();
    boolean closer = token.form().length() == 1 && CLOSERS.indexOf(token.form().charAt(0)) >= 0;
    return (touches && closer) || isFinal(token.form());
  }

  private boolean begins(List<Token> tokens, int next, boolean afterAbbreviation) {
    int word = next;
    while (word < tokens.size() - 1 && OPENERS.indexOf(tokens.get(word).form().charAt(0)) >= 0) {
      word++;
    }
    String form = tokens.get(word).form();
    int first = form.codePointAt(0);
    if (!afterAbbreviation) {
      return !Character.isLowerCase(first)
          && !(Character.isDigit(first) && word == next && touches(tokens, next));
    }
    return Character.isUpperCase(first)
        && functionWords.has(form)
        && !abbreviations.has(form + ".");
  }

  private static boolean touches(List<Token> tokens, int position) {
    return tokens.get(position - 1).end() == tokens.get(position).start();
  }
}
