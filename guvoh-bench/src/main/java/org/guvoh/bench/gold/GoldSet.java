package org.guvoh.bench.gold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.guvoh.bench.corpus.CorpusFiles;
import org.guvoh.bench.score.DocumentScore;
import org.guvoh.bench.score.SetScore;
import org.guvoh.bench.set.Run;
import org.guvoh.bench.set.ScoredSet;
import org.guvoh.core.record.ExtractionRecord;

/**
 * Our own gold reports: sheets beside their texts, one folder or any folder above. The mistakes of
 * a folder called {@code test} are not shown, since rule writers see its scores only.
 */
public final class GoldSet implements ScoredSet {
  /** The order of the table; everything else stands below. */
  private static final List<String> MEASURES =
      List.of(
          "statement",
          "chain exact",
          "speaker",
          "manner",
          "uttered",
          "content words",
          "claim",
          "claim and chain",
          "claim, lenient",
          "claim toll",
          "toll, lenient",
          "hedge",
          "event mention",
          "event kind",
          "event identity",
          "time span",
          "time value",
          "place span",
          "place use");

  @Override
  public String name() {
    return "gold";
  }

  @Override
  public List<Path> developmentPaths() {
    return List.of(Path.of("guvoh-bench/gold/dev"));
  }

  @Override
  public SetScore score(Path path, Run run) throws IOException {
    List<GoldSheet> sheets = SheetReader.read(CorpusFiles.read(path));
    List<DocumentScore> scores =
        run.map(name(), sheets, sheet -> score(sheet, run.engine().read(sheet.report())));
    SetScore score = SetScore.of(name(), "", scores);
    return path.endsWith("test") ? score.withoutMistakes() : score;
  }

  static DocumentScore score(GoldSheet sheet, ExtractionRecord record) {
    DocumentScore score = new DocumentScore(sheet.id());
    MEASURES.forEach(measure -> score.count(measure, 0, 0, 0));
    EventAlignment events = new EventAlignment(sheet, record);
    new StatementScore(sheet, record, score).add();
    new ClaimScore(sheet, record, events, score).add();
    new EventScore(sheet, events, score).add();
    new MentionScore(sheet, record, score).add();
    return score;
  }
}
