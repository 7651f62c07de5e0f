package org.guvoh.bench.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guvoh.bench.reader.Treebank.GoldSentence;
import org.guvoh.bench.reader.Treebank.GoldWord;
import org.guvoh.core.text.Sentence;
import org.guvoh.core.text.Syntax;
import org.guvoh.core.text.Token;

/**
 * Scores from raw text: words, sentences and labelled arcs are compared by where they stand,
 * counted in characters other than white space (the measure of CoNLL 2018, over syntactic words).
 */
final class RawScore {
  private final SpanScore words = new SpanScore();
  private final SpanScore sentences = new SpanScore();
  private final SpanScore arcs = new SpanScore();

  /** A span, counted in characters other than white space. */
  record Span(int start, int end) {}

  /** A word with its head's span; the root's head is -1..-1. */
  record Arc(Span word, Span head, String relation) {}

  void add(Treebank gold, String text, List<Sentence> read) {
    Set<Span> goldWords = new HashSet<>();
    Set<Span> goldSentences = new HashSet<>();
    Set<Arc> goldArcs = new HashSet<>();
    int at = 0;
    for (GoldSentence sentence : gold.sentences()) {
      List<Span> spans = new ArrayList<>();
      for (GoldWord word : sentence.words()) {
        int length = solid(word.form());
        spans.add(new Span(at, at + length));
        at += length;
      }
      goldWords.addAll(spans);
      goldSentences.add(new Span(spans.get(0).start(), at));
      for (int i = 0; i < spans.size(); i++) {
        GoldWord word = sentence.words().get(i);
        goldArcs.add(new Arc(spans.get(i), head(spans, word.head() - 1), word.relation()));
      }
    }
    addRead(goldWords, goldSentences, goldArcs, text, read);
  }

  private void addRead(
      Set<Span> goldWords,
      Set<Span> goldSentences,
      Set<Arc> goldArcs,
      String text,
      List<Sentence> read) {
    int[] solidBefore = solidBefore(text);
    Set<Span> readWords = new HashSet<>();
    Set<Span> readSentences = new HashSet<>();
    Set<Arc> readArcs = new HashSet<>();
    for (Sentence sentence : read) {
      List<Span> spans = new ArrayList<>();
      for (Token token : sentence.tokens()) {
        spans.add(new Span(solidBefore[token.start()], solidBefore[token.end()]));
      }
      readWords.addAll(spans);
      readSentences.add(new Span(spans.get(0).start(), spans.get(spans.size() - 1).end()));
      for (int i = 0; i < spans.size(); i++) {
        Syntax syntax = sentence.tokens().get(i).findSyntax().orElseThrow();
        readArcs.add(new Arc(spans.get(i), head(spans, syntax.head()), syntax.relation()));
      }
    }
    words.add(goldWords, readWords);
    sentences.add(goldSentences, readSentences);
    arcs.add(goldArcs, readArcs);
  }

  private static Span head(List<Span> spans, int head) {
    return head < 0 ? new Span(-1, -1) : spans.get(head);
  }

  private static int solid(String form) {
    return (int) form.chars().filter(c -> !Character.isWhitespace(c)).count();
  }

  private static int[] solidBefore(String text) {
    int[] counts = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      counts[i + 1] = counts[i] + (Character.isWhitespace(text.charAt(i)) ? 0 : 1);
    }
    return counts;
  }

  @Override
  public String toString() {
    return "tokens " + words + "\nsentences " + sentences + "\nlabelled arcs " + arcs;
  }
}
