package org.guvoh.bench.muc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guvoh.bench.corpus.CorpusFiles;
import org.guvoh.bench.engine.BenchReport;
import org.guvoh.bench.score.Assignment;
import org.guvoh.bench.score.DocumentScore;
import org.guvoh.bench.score.SetScore;
import org.guvoh.bench.set.Run;
import org.guvoh.bench.set.ScoredSet;

/**
 * MUC-3 and MUC-4 answer keys; texts are in capitals and are read as they are, without a
 * publication date.
 *
 * <p>{@code incident type}: templates of one type, as many as key and answer share ({@code incident
 * types of a document}: each type once). Role fillers by {@link RoleFillers}, slots by {@link
 * Slots}.
 */
public final class MucSet implements ScoredSet {
  private static final int SAMPLE = 200;

  @Override
  public String name() {
    return "muc";
  }

  @Override
  public List<Path> developmentPaths() {
    return List.of(
        Path.of("muc34/tst1.jsonl.gz"),
        Path.of("muc34/tst2.jsonl.gz"),
        Path.of("muc34/dev.jsonl.gz"));
  }

  @Override
  public SetScore score(Path path, Run run) throws IOException {
    List<MucDocument> all = CorpusFiles.lines(path).stream().map(MucDocument::parse).toList();
    List<MucDocument> documents = run.sample(all, SAMPLE);
    List<DocumentScore> scores =
        run.map(
            name(),
            documents,
            document ->
                score(
                    document,
                    MucAnswer.of(
                        run.engine().read(BenchReport.of(document.id(), document.text())))));
    return SetScore.of(name(), Run.note(documents.size(), all.size()), scores);
  }

  static DocumentScore score(MucDocument document, List<MucAnswer> answers) {
    DocumentScore score = new DocumentScore(document.id());
    score.count("incident type", 0, 0, 0);
    types(score, document, answers);
    score.count("CEAF-REE", 0, 0, 0);
    score.count("CEAF-REE, heads", 0, 0, 0);
    RoleFillers.add(score, document, answers);
    score.count("slots", 0, 0, 0);
    new Slots(score).add(document.keys(), answers);
    return score;
  }

  private static void types(DocumentScore score, MucDocument document, List<MucAnswer> answers) {
    int[] aligned =
        Assignment.best(
            document.keys(),
            answers,
            (key, answer) ->
                key.types().contains(answer.type()) ? (key.optional() ? 1 : 1.001) : 0);
    int right = 0;
    int expected = 0;
    for (int i = 0; i < aligned.length; i++) {
      right += aligned[i] >= 0 ? 1 : 0;
      expected += aligned[i] >= 0 || !document.keys().get(i).optional() ? 1 : 0;
    }
    score.count("incident type", expected, answers.size(), right);
    Set<String> gold = new HashSet<>();
    Set<String> free = new HashSet<>();
    for (MucDocument.AnswerKey key : document.keys()) {
      (key.optional() || key.types().size() > 1 ? free : gold).addAll(key.types());
    }
    Set<String> found = new HashSet<>();
    answers.forEach(answer -> found.add(answer.type()));
    free.retainAll(found);
    gold.addAll(free);
    List<String> both = new ArrayList<>(gold);
    both.retainAll(found);
    score.count("incident types of a document", gold.size(), found.size(), both.size());
    if (!gold.equals(found)) {
      score.mistake(
          "types " + gold + " as " + found,
          gold.toString(),
          found.toString(),
          document.text().substring(0, Math.min(300, document.text().length())));
    }
  }
}
