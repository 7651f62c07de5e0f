package org.guvoh.bench.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.guvoh.bench.corpus.CorpusFiles;
import org.guvoh.bench.score.Figure;
import org.guvoh.bench.score.SetScore;
import org.guvoh.core.record.ExtractionCodec;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.record.RecordChecks;
import org.junit.jupiter.api.Test;

/** Sheets as records. */
class SheetsEngineTest {
  private static final Path DEV = Path.of("gold/dev");

  /**
   * No agreement but a share of found claims; and contents whose words an annotator may give though
   * the text has them not, so that the record holds those of the claim.
   */
  private static final Set<String> LEFT_OUT =
      Set.of("other, of found", "background", "claim inference", "claim cause");

  @Test
  void everySheetIsAnExtractionRecordThatComesBackAsItWas() throws IOException {
    ExtractionCodec codec = new ExtractionCodec();
    for (GoldSheet sheet : SheetReader.read(CorpusFiles.read(DEV))) {
      ExtractionRecord record = SheetRecord.of(sheet, "sheets");
      RecordChecks.requireConsistent(record);
      assertThat(codec.read(codec.write(record))).as(sheet.id()).isEqualTo(record);
    }
  }

  @Test
  void aSheetAgreesWithItself() throws IOException {
    SheetsEngine engine = SheetsEngine.open(DEV);
    List<GoldSheet> sheets = SheetReader.read(CorpusFiles.read(DEV));
    SetScore score =
        SetScore.of(
            "gold",
            "",
            sheets.stream()
                .map(sheet -> GoldSet.score(sheet, engine.read(sheet.report())))
                .toList());
    for (Figure figure : score.figures()) {
      if (!LEFT_OUT.contains(figure.measure())) {
        assertThat(figure.value()).as(figure.measure()).isGreaterThan(.97);
      }
    }
  }

  @Test
  void aReportWithoutASheetIsReadAndNothingIsFound() throws IOException {
    SheetsEngine engine = SheetsEngine.open(DEV);
    GoldSheet other = SheetReader.parse("x.json", GoldSetTest.TEXT, GoldSetTest.SHEET);
    assertThat(engine.read(other.report()).claims()).isEmpty();
    assertThat(SheetRecord.of(other, "sheets").claims()).hasSize(2);
  }
}
