package org.guvoh.bench.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guvoh.bench.reader.NamedCorpus.NamedSentence;
import org.guvoh.bench.score.DocumentScore;
import org.guvoh.bench.score.SetScore;
import org.guvoh.bench.set.Run;
import org.guvoh.bench.set.ScoredSet;
import org.guvoh.core.text.NameSpan;
import org.guvoh.language.SentenceParser;
import org.guvoh.language.reader.NameGuideline;

/**
 * Names of the reader by exact span and kind; of wikigold the last fifth only, since the rest is
 * trained on. Intervals are over sentences. Measures the packaged reader, whatever {@code --engine}
 * says.
 */
public final class NamesSet implements ScoredSet {
  private static final int SAMPLE = 1000;

  @Override
  public String name() {
    return "names";
  }

  @Override
  public List<Path> developmentPaths() {
    return List.of(Path.of("names/wikigold.conll.gz"), Path.of("names/re3d-centcom.conll.gz"));
  }

  @Override
  public SetScore score(Path path, Run run) throws IOException {
    NamedCorpus corpus = NamedCorpus.read(path);
    boolean trained = String.valueOf(path.getFileName()).startsWith("wikigold");
    List<NamedSentence> all = (trained ? corpus.lastFifth() : corpus).sentences();
    List<NamedSentence> sentences = run.sample(all, SAMPLE);
    try (SentenceParser parser = Parser.open()) {
      List<DocumentScore> scores =
          run.map(
              name(),
              sentences,
              sentence ->
                  score(
                      sentence,
                      new HashSet<>(
                          parser.parse(sentence.words(), List.of(), NameGuideline.NAMES).names())));
      return SetScore.of(name(), Run.note(sentences.size(), all.size()), scores);
    }
  }

  static DocumentScore score(NamedSentence gold, Set<NameSpan> read) {
    DocumentScore score = new DocumentScore("sentence");
    Set<NameSpan> both = new HashSet<>(gold.names());
    both.retainAll(read);
    score.count("exact", gold.names().size(), read.size(), both.size());
    return score;
  }
}
