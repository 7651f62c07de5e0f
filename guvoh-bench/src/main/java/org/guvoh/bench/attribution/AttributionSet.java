package org.guvoh.bench.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.guvoh.bench.attribution.BratDocument.GoldAttribution;
import org.guvoh.bench.corpus.CorpusFiles;
import org.guvoh.bench.corpus.Span;
import org.guvoh.bench.corpus.TextWords;
import org.guvoh.bench.engine.BenchReport;
import org.guvoh.bench.score.Assignment;
import org.guvoh.bench.score.DocumentScore;
import org.guvoh.bench.score.SetScore;
import org.guvoh.bench.set.Run;
import org.guvoh.bench.set.ScoredSet;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.statement.ChainLink;
import org.guvoh.core.statement.Statement;
import org.guvoh.core.text.Passage;

/**
 * Attributions against brat stand-off annotation (PolNeAR; Newell et al. 2018).
 *
 * <p>{@code source}, {@code cue}, {@code content}: a word is marked when it lies in that part of
 * any attribution of the text; F1 over marked words of all texts (micro), punctuation left out.
 * {@code whole}: gold and found attributions are aligned one to one, and a pair is right when each
 * of its three parts shares at least half of its words (Dice ≥ .5); a missing source is shared only
 * with a missing source. {@code whole, strict}: all words of all parts are the same. {@code
 * aligned}: they share any cue word, or half of the content.
 */
public final class AttributionSet implements ScoredSet {
  private static final int MARGIN = 80;

  @Override
  public String name() {
    return "attribution";
  }

  @Override
  public List<Path> developmentPaths() {
    return List.of(Path.of("attribution/dev.tar.gz"));
  }

  @Override
  public SetScore score(Path path, Run run) throws IOException {
    List<BratDocument> documents = BratDocument.pair(CorpusFiles.read(path));
    List<DocumentScore> scores =
        run.map(
            name(),
            documents,
            document ->
                score(
                    document, run.engine().read(BenchReport.of(document.name(), document.text()))));
    return SetScore.of(name(), "", scores);
  }

  static DocumentScore score(BratDocument document, ExtractionRecord record) {
    TextWords words = TextWords.of(document.text());
    List<WordSets> gold =
        document.attributions().stream()
            .map(one -> WordSets.of(words, one.source(), one.cue(), one.content()))
            .toList();
    List<WordSets> found =
        record.statements().stream().map(statement -> sets(words, statement)).toList();
    DocumentScore score = new DocumentScore(document.name());
    marked(score, "source", gold, found, WordSets::source);
    marked(score, "cue", gold, found, WordSets::cue);
    marked(score, "content", gold, found, WordSets::content);
    int[] aligned = Assignment.best(gold, found, AttributionSet::likeness);
    whole(score, gold, found, aligned);
    mistakes(score, document, record, gold, found, aligned);
    return score;
  }

  private static double likeness(WordSets one, WordSets other) {
    boolean met =
        one.cue().intersects(other.cue()) || WordSets.dice(one.content(), other.content()) >= .5;
    return met ? one.likeness(other) : 0;
  }

  private static WordSets sets(TextWords words, Statement statement) {
    ChainLink link = statement.chain().innermost();
    return WordSets.of(
        words,
        spans(link.speakerPassage()),
        spans(link.cue()),
        statement.stretches().stream().map(Span::of).toList());
  }

  private static List<Span> spans(Optional<Passage> passage) {
    return passage.map(Span::of).map(List::of).orElse(List.of());
  }

  private static void marked(
      DocumentScore score,
      String measure,
      List<WordSets> gold,
      List<WordSets> found,
      Function<WordSets, BitSet> part) {
    BitSet one = union(gold, part);
    BitSet other = union(found, part);
    score.count(measure, one.cardinality(), other.cardinality(), WordSets.shared(one, other));
  }

  private static BitSet union(List<WordSets> sets, Function<WordSets, BitSet> part) {
    BitSet all = new BitSet();
    sets.forEach(set -> all.or(part.apply(set)));
    return all;
  }

  private static void whole(
      DocumentScore score, List<WordSets> gold, List<WordSets> found, int[] aligned) {
    int half = 0;
    int all = 0;
    int met = 0;
    for (int i = 0; i < aligned.length; i++) {
      if (aligned[i] >= 0) {
        WordSets match = found.get(aligned[i]);
        met++;
        half += gold.get(i).agrees(match, .5) ? 1 : 0;
        all += gold.get(i).agrees(match, 1) ? 1 : 0;
      }
    }
    score.count("whole", gold.size(), found.size(), half);
    score.count("whole, strict", gold.size(), found.size(), all);
    score.count("aligned", gold.size(), found.size(), met);
  }

  private static void mistakes(
      DocumentScore score,
      BratDocument document,
      ExtractionRecord record,
      List<WordSets> gold,
      List<WordSets> found,
      int[] aligned) {
    boolean[] taken = new boolean[found.size()];
    for (int i = 0; i < aligned.length; i++) {
      GoldAttribution one = document.attributions().get(i);
      if (aligned[i] < 0) {
        String cue = words(document.text(), one.cue());
        score.mistake(
            "missed, cue " + cue.toLowerCase(java.util.Locale.ROOT),
            told(document, one),
            "",
            context(document, one));
      } else {
        taken[aligned[i]] = true;
        String wrong = wrongParts(gold.get(i), found.get(aligned[i]));
        if (!wrong.isEmpty()) {
          score.mistake(
              "wrong" + wrong,
              told(document, one),
              told(record.statements().get(aligned[i])),
              context(document, one));
        }
      }
    }
    for (int j = 0; j < taken.length; j++) {
      if (!taken[j]) {
        Statement statement = record.statements().get(j);
        Passage content = statement.content();
        score.mistake(
            "extra",
            "",
            told(statement),
            TextWords.around(document.text(), content.start(), content.end(), MARGIN));
      }
    }
  }

  private static String wrongParts(WordSets gold, WordSets found) {
    return (WordSets.dice(gold.source(), found.source()) < .5 ? " source" : "")
        + (WordSets.dice(gold.cue(), found.cue()) < .5 ? " cue" : "")
        + (WordSets.dice(gold.content(), found.content()) < .5 ? " content" : "");
  }

  private static String told(BratDocument document, GoldAttribution one) {
    return words(document.text(), one.source())
        + " | "
        + words(document.text(), one.cue())
        + " | "
        + words(document.text(), one.content());
  }

  private static String told(Statement statement) {
    ChainLink link = statement.chain().innermost();
    return link.speakerPassage().map(Passage::exact).orElse("")
        + " | "
        + link.cue().map(Passage::exact).orElse("")
        + " | "
        + statement.content().exact();
  }

  private static String words(String text, List<Span> spans) {
    List<String> pieces = new ArrayList<>();
    spans.forEach(span -> pieces.add(text.substring(span.start(), span.end())));
    return String.join(" … ", pieces).replaceAll("\\s+", " ");
  }

  private static String context(BratDocument document, GoldAttribution one) {
    Span cue = one.cue().isEmpty() ? one.content().get(0) : one.cue().get(0);
    return TextWords.around(document.text(), cue.start(), cue.end(), 2 * MARGIN);
  }
}
