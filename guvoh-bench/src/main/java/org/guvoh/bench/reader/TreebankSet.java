package org.guvoh.bench.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.guvoh.bench.reader.Treebank.GoldSentence;
import org.guvoh.bench.score.DocumentScore;
import org.guvoh.bench.score.SetScore;
import org.guvoh.bench.set.Run;
import org.guvoh.bench.set.ScoredSet;
import org.guvoh.core.text.Syntax;
import org.guvoh.language.SentenceParser;

/**
 * Trees of the reader with gold tokens, over words, punctuation included; intervals are over
 * sentences. Measures the packaged reader, whatever {@code --engine} says.
 */
public final class TreebankSet implements ScoredSet {
  private static final int SAMPLE = 1000;

  @Override
  public String name() {
    return "treebank";
  }

  @Override
  public List<Path> developmentPaths() {
    return List.of(
        Path.of("treebank/ewt-dev.conllu.gz"), Path.of("treebank/gum-open-dev.conllu.gz"));
  }

  @Override
  public SetScore score(Path path, Run run) throws IOException {
    List<GoldSentence> all = Treebank.read(path).sentences();
    List<GoldSentence> sentences = run.sample(all, SAMPLE);
    try (SentenceParser parser = Parser.open()) {
      List<DocumentScore> scores =
          run.map(
              name(),
              sentences,
              sentence -> score(sentence, parser.parse(sentence.forms(), List.of()).words()));
      return SetScore.of(name(), Run.note(sentences.size(), all.size()), scores);
    }
  }

  static DocumentScore score(GoldSentence gold, List<Syntax> read) {
    TreeScore tree = new TreeScore();
    tree.add(gold.words(), read);
    DocumentScore score = new DocumentScore(gold.genre());
    List<String> measures = new ArrayList<>(List.of("UPOS", "lemma", "UAS", "LAS"));
    for (int i = 0; i < measures.size(); i++) {
      score.share(measures.get(i), tree.counts()[i], gold.words().size());
    }
    return score;
  }
}
