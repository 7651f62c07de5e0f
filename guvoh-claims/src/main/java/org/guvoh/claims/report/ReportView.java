package org.guvoh.claims.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guvoh.claims.attribution.Said;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.statement.Chain;
import org.guvoh.core.statement.Speaker;
import org.guvoh.core.statement.Statement;
import org.guvoh.core.text.Passage;

/**
 * A report as the finders of claims see it: its sentences with their trees and the statements that
 * stand in it. What is asked of a passage is looked up among the statements that reach into its
 * neighbourhood, so that a long report costs linear time.
 */
public final class ReportView {
  private static final int BUCKET = 512;
  private final Speaker.Publisher publisher;
  private final List<SentenceView> sentences;
  private final List<Tree> trees;
  private final Said said;
  private final Map<Integer, List<Statement>> statementsAt = new HashMap<>();
  private final Map<Integer, List<Passage>> unsaidAt = new HashMap<>();
  private final Map<Integer, List<Passage>> cuesAt = new HashMap<>();
  private final Map<Integer, List<Statement>> cuedIn = new HashMap<>();
  private final Map<Integer, SentenceView> openings = new LinkedHashMap<>();

  public ReportView(Speaker.Publisher publisher, List<SentenceView> sentences, Said said) {
    this.publisher = publisher;
    this.sentences = List.copyOf(sentences);
    this.trees = sentences.stream().map(sentence -> Tree.of(sentence.sentence())).toList();
    this.said = said;
    for (Statement statement : said.statements()) {
      for (Passage piece : statement.stretches()) {
        put(statementsAt, piece, statement);
      }
    }
    for (Statement statement : said.statements()) {
      statement
          .chain()
          .innermost()
          .cue()
          .ifPresent(
              cue ->
                  cuedIn
                      .computeIfAbsent(sentenceAt(cue.start()), key -> new ArrayList<>())
                      .add(statement));
    }
    said.unsaid().forEach(passage -> put(unsaidAt, passage, passage));
    said.cues().forEach(passage -> put(cuesAt, passage, passage));
    for (SentenceView sentence : sentences) {
      openings.putIfAbsent(sentence.sentence().paragraph(), sentence);
    }
  }

  private static <T> void put(Map<Integer, List<T>> map, Passage passage, T value) {
    for (int at = passage.start() / BUCKET; at <= passage.end() / BUCKET; at++) {
      List<T> values = map.computeIfAbsent(at, key -> new ArrayList<>());
      if (values.isEmpty() || values.get(values.size() - 1) != value) {
        values.add(value);
      }
    }
  }

  /** Number of the last sentence that begins at or before an offset. */
  private int sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).sentence().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return Math.max(low, 0);
  }

  public Speaker.Publisher publisher() {
    return publisher;
  }

  public List<SentenceView> sentences() {
    return sentences;
  }

  /** The tree of a sentence. */
  public Tree tree(SentenceView sentence) {
    return trees.get(sentence.number());
  }

  /** The first sentence of the paragraph that a sentence stands in. */
  public SentenceView openingOf(SentenceView sentence) {
    return openings.getOrDefault(sentence.sentence().paragraph(), sentence);
  }

  public List<Statement> statements() {
    return said.statements();
  }

  /** The statements whose content reaches into the neighbourhood of a passage, in text order. */
  public List<Statement> statementsNear(Passage passage) {
    return statementsAt.getOrDefault(passage.start() / BUCKET, List.of());
  }

  /** The statements whose word of speech stands in a sentence. */
  public List<Statement> cuedIn(SentenceView sentence) {
    return cuedIn.getOrDefault(sentence.number(), List.of());
  }

  /** Whether the report says that nobody uttered the words of a passage. */
  public boolean isUnsaid(Passage passage) {
    return unsaidAt.getOrDefault(passage.start() / BUCKET, List.of()).stream()
        .anyMatch(unsaid -> unsaid.contains(passage));
  }

  /** The words of a sentence that pass content on, also where no speaker was found. */
  public List<Passage> cues(SentenceView sentence) {
    List<Passage> found = new ArrayList<>();
    Passage whole = sentence.whole();
    for (int at = whole.start() / BUCKET; at <= whole.end() / BUCKET; at++) {
      for (Passage cue : cuesAt.getOrDefault(at, List.of())) {
        if (whole.contains(cue) && !found.contains(cue)) {
          found.add(cue);
        }
      }
    }
    return found;
  }

  /** The innermost statement whose content holds the passage. */
  public Optional<Statement> scope(Passage passage) {
    return statementsNear(passage).stream()
        .filter(statement -> statement.says(passage))
        .max(
            Comparator.<Statement>comparingInt(statement -> statement.chain().links().size())
                .thenComparing(
                    Comparator.<Statement>comparingInt(s -> s.content().end() - s.content().start())
                        .reversed()));
  }

  /** The chain under which the words of a passage stand. */
  public Chain chain(Passage passage) {
    return scope(passage).map(Statement::chain).orElseGet(() -> Chain.ofReport(publisher));
  }

  public boolean sameScope(Passage one, Passage other) {
    return scope(one).map(Statement::id).equals(scope(other).map(Statement::id));
  }
}
