package org.guvoh.bench.gold;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.guvoh.bench.corpus.Span;
import org.guvoh.bench.corpus.TextWords;
import org.guvoh.bench.gold.GoldSheet.GoldStatement;
import org.guvoh.bench.score.Assignment;
import org.guvoh.bench.score.DocumentScore;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.statement.ChainLink;
import org.guvoh.core.statement.Statement;
import org.guvoh.core.text.Passage;
import org.guvoh.core.time.TimeReference;

/**
 * Statements of a gold report.
 *
 * <p>{@code statement}: aligned one to one where contents share half of their words, or where the
 * cues overlap and the contents share a word. On that alignment, each over all gold and all found
 * statements: {@code chain exact} (every link's speaker and manner, as many links), {@code speaker}
 * (of the innermost link), {@code manner}, and {@code content} as words. {@code uttered} is over
 * the statements that have a time of utterance on either side. {@code speaker, aligned} is the
 * share among aligned statements.
 */
record StatementScore(GoldSheet sheet, ExtractionRecord record, DocumentScore score) {
  private static final int MARGIN = 100;

  void add() {
    TextWords words = TextWords.of(sheet.body());
    List<BitSet> gold = sheet.statements().stream().map(s -> marked(words, s.content())).toList();
    List<BitSet> found =
        record.statements().stream()
            .map(s -> marked(words, s.stretches().stream().map(Span::of).toList()))
            .toList();
    int[] aligned = align(gold, found);
    contents(gold, found);
    boolean[] taken = new boolean[found.size()];
    for (int i = 0; i < aligned.length; i++) {
      GoldStatement one = sheet.statements().get(i);
      if (aligned[i] < 0) {
        each(1, 0, false, false, false);
        uttered(one.uttered().isPresent(), false, false);
        mistake("missed", one, "");
      } else {
        taken[aligned[i]] = true;
        compare(one, record.statements().get(aligned[i]));
      }
    }
    for (int j = 0; j < taken.length; j++) {
      if (!taken[j]) {
        Statement statement = record.statements().get(j);
        each(0, 1, false, false, false);
        uttered(false, statement.uttered().isPresent(), false);
        score.mistake(
            "statement: extra",
            "",
            statement.chain().label(),
            around(Span.of(statement.content())));
      }
    }
  }

  private int[] align(List<BitSet> gold, List<BitSet> found) {
    List<Integer> left = new ArrayList<>();
    List<Integer> right = new ArrayList<>();
    gold.forEach(set -> left.add(left.size()));
    found.forEach(set -> right.add(right.size()));
    return Assignment.best(
        left,
        right,
        (i, j) -> {
          double contents = dice(gold.get(i), found.get(j));
          boolean cues = cuesMeet(sheet.statements().get(i), record.statements().get(j));
          double similarity = contents >= .5 || (cues && contents > 0) ? contents : 0;
          boolean speaker =
              Chains.sameSpeaker(
                  sheet.statements().get(i), record.statements().get(j).chain().innermost());
          return similarity == 0 ? 0 : similarity + (cues ? 1 : 0) + (speaker ? .25 : 0);
        });
  }

  private static boolean cuesMeet(GoldStatement gold, Statement found) {
    ChainLink link = found.chain().innermost();
    return gold.cue().isPresent()
        && link.cue().isPresent()
        && gold.cue().get().overlaps(Span.of(link.cue().get()));
  }

  private void contents(List<BitSet> gold, List<BitSet> found) {
    BitSet one = new BitSet();
    BitSet other = new BitSet();
    gold.forEach(one::or);
    found.forEach(other::or);
    BitSet both = (BitSet) one.clone();
    both.and(other);
    score.count("content words", one.cardinality(), other.cardinality(), both.cardinality());
  }

  private void compare(GoldStatement gold, Statement found) {
    ChainLink link = found.chain().innermost();
    boolean speaker = Chains.sameSpeaker(gold, link);
    boolean manner = Chains.sameManner(gold, link);
    boolean chain = Chains.same(sheet.chain(gold.id()), found.chain());
    score.count("statement", 1, 1, 1);
    score.count("chain exact", 1, 1, chain ? 1 : 0);
    score.count("speaker", 1, 1, speaker ? 1 : 0);
    score.count("manner", 1, 1, manner ? 1 : 0);
    score.share("speaker, aligned", speaker);
    String value = found.uttered().map(TimeReference::value).map(v -> v.value()).orElse("");
    boolean time = ClaimValues.time(gold.uttered().orElse("")).equals(ClaimValues.time(value));
    uttered(gold.uttered().isPresent(), found.uttered().isPresent(), time);
    if (!speaker) {
      mistake("other speaker", gold, told(found));
    } else if (!manner) {
      mistake("manner " + gold.manner() + " as " + link.manner(), gold, told(found));
    } else if (!chain) {
      mistake("other chain", gold, found.chain().label());
    }
    if (!time) {
      mistake("uttered " + gold.uttered().orElse("-") + " as " + value, gold, told(found));
    }
  }

  private void each(int golds, int founds, boolean chain, boolean speaker, boolean manner) {
    score.count("statement", golds, founds, 0);
    score.count("chain exact", golds, founds, chain ? 1 : 0);
    score.count("speaker", golds, founds, speaker ? 1 : 0);
    score.count("manner", golds, founds, manner ? 1 : 0);
  }

  private void uttered(boolean gold, boolean found, boolean right) {
    score.count("uttered", gold ? 1 : 0, found ? 1 : 0, gold && found && right ? 1 : 0);
  }

  private void mistake(String group, GoldStatement gold, String found) {
    Span content = gold.content().isEmpty() ? new Span(0, 0) : gold.content().get(0);
    score.mistake(
        "statement: " + group, Chains.words(sheet.chain(gold.id())), found, around(content));
  }

  private static String told(Statement statement) {
    ChainLink link = statement.chain().innermost();
    return statement.chain().label()
        + " ("
        + link.speakerPassage().map(Passage::exact).orElse("")
        + " | "
        + link.cue().map(Passage::exact).orElse("")
        + ")";
  }

  private String around(Span span) {
    return TextWords.around(sheet.body(), span.start(), span.end(), MARGIN);
  }

  private static BitSet marked(TextWords words, List<Span> spans) {
    BitSet set = new BitSet();
    spans.forEach(span -> words.mark(set, span.start(), span.end()));
    return set;
  }

  private static double dice(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    int sizes = one.cardinality() + other.cardinality();
    return sizes == 0 ? 0 : 2.0 * both.cardinality() / sizes;
  }
}
