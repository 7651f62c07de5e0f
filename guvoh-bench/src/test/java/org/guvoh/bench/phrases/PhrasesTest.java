package org.guvoh.bench.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guvoh.bench.engine.RecordBuilder;
import org.guvoh.bench.score.SetScore;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.count.CountInterval;
import org.guvoh.core.record.ExtractionCodec;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.statement.Manner;
import org.guvoh.core.table.Table;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PhrasesTest {
  private static final String ONE = "On 3 May the Host said that its men had raided the mill.";
  private static final JsonNode PAIR =
      ExtractionCodec.plainMapper()
          .readTree(
              """
              {"id":1,"half":"dev","published":"2031-05-04","first":"%s","second":"%s","uttered":"2031-05-03","event":null}
              """
                  .formatted(ONE, ONE));

  private static ExtractionRecord dated(String uttered, String happened) {
    RecordBuilder record = RecordBuilder.of(ONE);
    record.statement(
        record.root(), "the Host", "said", "its men had raided the mill", Manner.SAYS, uttered);
    if (!happened.isEmpty()) {
      record.claim(
          new ClaimContent.When(RecordBuilder.time(happened)), record.root(), "", "raided");
    }
    return record.build();
  }

  private static SetScore score(ExtractionRecord first, ExtractionRecord second) {
    return SetScore.of("d", "", List.of(StatementDatesSet.score(PAIR, first, second)));
  }

  @Test
  void bothOrdersRightIsAPairRight() {
    SetScore score = score(dated("2031-05-03", ""), dated("2031-05-03", ""));
    assertThat(score.get("pair right (dev)").value()).isEqualTo(1);
  }

  @Test
  void theDateOfTheStatementOnTheEventIsTheForbiddenMistake() {
    SetScore score = score(dated("2031-05-03", ""), dated("", "2031-05-03"));
    assertThat(score.get("no statement date as event date (dev)").value()).isEqualTo(.5);
    assertThat(score.get("uttered (dev)").value()).isEqualTo(.5);
    assertThat(score.get("pair right (dev)").value()).isZero();
  }

  private static final Table COUNTS =
      Table.parse(
          "counts",
          """
          id	half	sentence	exact	low	high	approx	unit	note
          c1	dev	At least seven men came.	At least seven	7	-	no	men
          c2	dev	About 40 men came.	About 40	40	40	yes	men
          c3	dev	Article 14 forbids it.	14	none	none	no	-	number of an article
          c4	dev	Up to nine men came.	Up to nine	-	9	no	men
          """
              .replace("men\n", "men\t-\n"));

  private static SetScore count(int row, String words, CountInterval... counts) {
    Table.Row gold = COUNTS.rows().get(row);
    RecordBuilder record = RecordBuilder.of(gold.get("sentence"));
    for (CountInterval count : counts) {
      record.countAt(words, count);
    }
    return SetScore.of("c", "", List.of(CountsSet.score(gold, record.build())));
  }

  @Test
  void limitsAreCompared() {
    assertThat(value(count(0, "At least seven", CountInterval.atLeast(7, "w")))).isEqualTo(1);
    assertThat(value(count(0, "seven", CountInterval.exactly(7, "w")))).isZero();
    assertThat(value(count(3, "Up to nine", CountInterval.between(0, 9, "w")))).isEqualTo(1);
    assertThat(value(count(0, "seven"))).isZero();
  }

  @Test
  void aRoundFigureIsSoftUnlessStrict() {
    SetScore score = count(1, "About 40", CountInterval.between(36, 44, "w"));
    assertThat(value(score)).isEqualTo(1);
    assertThat(score.get("count, strict (dev)").value()).isZero();
    assertThat(value(count(1, "About 40", CountInterval.between(20, 60, "w")))).isZero();
  }

  @Test
  void aNumberThatCountsNothingMustNotBeFound() {
    assertThat(value(count(2, "14"))).isEqualTo(1);
    assertThat(value(count(2, "14", CountInterval.exactly(14, "w")))).isZero();
  }

  private static double value(SetScore score) {
    return score.get("count (dev)").value();
  }
}
