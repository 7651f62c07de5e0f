package org.guvoh.bench.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.guvoh.bench.engine.BenchReport;
import org.guvoh.bench.engine.Engine;
import org.guvoh.bench.engine.RecordBuilder;
import org.guvoh.bench.engine.SilentEngine;
import org.guvoh.bench.score.SetScore;
import org.guvoh.core.actor.PartyRole;
import org.guvoh.core.claim.TollEffect;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.time.Edtf;
import org.junit.jupiter.api.Test;

/** The checks themselves, on engines made to hold or to fail. */
class MetamorphicSetTest {
  private static final BenchReport REPORT =
      BenchReport.of("r", "Gunmen attacked the mill. \"Two guards died,\" the mayor said.")
          .published(Edtf.parse("2031-11-08"));

  private record Fake(Function<BenchReport, ExtractionRecord> work) implements Engine {
    @Override
    public String name() {
      return "fake";
    }

    @Override
    public ExtractionRecord read(BenchReport report) {
      return work.apply(report);
    }
  }

  private static SetScore score(Function<BenchReport, ExtractionRecord> work) {
    return SetScore.of("m", "", List.of(MetamorphicSet.score(REPORT, new Fake(work))));
  }

  /** Claims two dead wherever the text has a word, however it is written. */
  private static ExtractionRecord read(BenchReport report, String word, boolean exactCase) {
    String text = report.text();
    String sought = exactCase ? text : text.toLowerCase(Locale.ROOT);
    RecordBuilder record = RecordBuilder.of(report);
    int at = sought.indexOf(word);
    if (at >= 0) {
      String words = text.substring(at, at + word.length());
      String event = record.event("attack", words);
      record.claim(
          RecordBuilder.toll(TollEffect.KILLED, PartyRole.UNKNOWN, "people", 2),
          record.root(),
          event,
          words);
    }
    return record.build();
  }

  @Test
  void anEngineThatReadsWordsOnlyHoldsEverywhere() {
    SetScore score = score(report -> read(report, "attacked", false));
    for (String check :
        List.of("reportedly", "paragraph", "capitals", "curly quotes", "double spaces", "dates")) {
      assertThat(score.get(check).value()).as(check).isEqualTo(1);
    }
    assertThat(score.get("reportedly, noticed").value()).isZero();
  }

  @Test
  void anEngineThatNeedsSmallLettersFailsOnCapitalsOnly() {
    SetScore score = score(report -> read(report, "attacked", true));
    assertThat(score.get("capitals").value()).isZero();
    assertThat(score.get("capitals, claims").recall()).isZero();
    assertThat(score.get("paragraph").value()).isEqualTo(1);
  }

  @Test
  void anEngineThatHangsOnQuotesOrSpacesFailsThere() {
    assertThat(
            score(r -> read(r, r.text().contains("\"") ? "attacked" : "mill", false))
                .get("curly quotes, whole reports")
                .value())
        .isZero();
    assertThat(
            score(r -> read(r, r.text().contains("  ") ? "mill" : "attacked", false))
                .get("double spaces, whole reports")
                .value())
        .isZero();
  }

  @Test
  void anEngineThatReadsTheLastParagraphIntoTheFirstFails() {
    assertThat(
            score(r -> read(r, r.text().contains("library") ? "mill" : "attacked", false))
                .get("paragraph, whole reports")
                .value())
        .isZero();
  }

  @Test
  void silenceHoldsEverywhere() {
    SetScore score =
        SetScore.of("m", "", List.of(MetamorphicSet.score(REPORT, new SilentEngine())));
    assertThat(score.get("capitals, whole reports").value()).isEqualTo(1);
  }

  @Test
  void quotesAreCurledByTheirSide() {
    assertThat(Changes.curly("\"No,\" he said, \"it's (\"so\").\""))
        .isEqualTo("“No,” he said, “it’s (“so”).”");
  }
}
