package org.guvoh.bench.timeml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.guvoh.bench.corpus.CorpusFiles.Entry;
import org.guvoh.bench.engine.RecordBuilder;
import org.guvoh.bench.score.SetScore;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.report.Payload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimemlSetTest {
  private static final String XML =
      """
      <?xml version="1.0" ?><TimeML><DOCID>x</DOCID>
      <DCT><TIMEX3 tid="t0" type="DATE" value="2031-11-08" functionInDocument="CREATION_TIME">2031-11-08</TIMEX3></DCT>
      <TEXT>The mill burned <TIMEX3 tid="t1" type="DATE" value="2031-11-07">on Friday</TIMEX3> for \
      <TIMEX3 tid="t2" type="DURATION" value="PT3H">three hours</TIMEX3>, until \
      <TIMEX3 tid="t3" type="TIME" value="2031-11-07T23:00">eleven at night</TIMEX3>; \
      <TIMEX3 tid="t4" type="DATE" value="PRESENT_REF">now</TIMEX3> it is a ruin.</TEXT></TimeML>
      """;

  private TimemlDocument document;

  @BeforeEach
  void parse() throws IOException {
    document =
        TimemlDocument.parse(new Entry("x.tml", Payload.of(XML.getBytes(StandardCharsets.UTF_8))));
  }

  private RecordBuilder record() {
    return RecordBuilder.of(document.text());
  }

  private SetScore score(ExtractionRecord record) {
    return SetScore.of("timeml", "", List.of(TimemlSet.score(document, record)));
  }

  @Test
  void textSpansAndCreationDayAreRead() {
    assertThat(document.text()).startsWith("The mill burned on Friday for three hours,");
    assertThat(document.created().orElseThrow().value()).isEqualTo("2031-11-08");
    assertThat(document.times()).hasSize(4);
  }

  @Test
  void allRightIsOneButForTheVagueTimeThatNoValueCanMeet() {
    SetScore score =
        score(
            record()
                .timeAt("on Friday", "2031-11-07")
                .timeAt("eleven at night", "2031-11-07T23:00")
                .build());
    assertThat(score.get("value").precision()).isEqualTo(1);
    assertThat(score.get("value").recall()).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(score.get("value, placed").value()).isEqualTo(1);
    assertThat(score.get("value TIME").value()).isEqualTo(1);
  }

  @Test
  void aShorterSpanIsRelaxedNotStrict() {
    SetScore score = score(record().timeAt("Friday", "2031-11-07").build());
    assertThat(score.get("relaxed span").right()).isEqualTo(1);
    assertThat(score.get("strict span").right()).isZero();
    assertThat(score.get("value").right()).isEqualTo(1);
  }

  @Test
  void aWrongValueIsASpanStill() {
    SetScore score = score(record().timeAt("on Friday", "2031-11-14").build());
    assertThat(score.get("strict span").right()).isEqualTo(1);
    assertThat(score.get("value").right()).isZero();
  }

  @Test
  void twoTimesOverOneGoldTimeCountOnce() {
    SetScore score =
        score(record().timeAt("on Friday", "2031-11-07").timeAt("Friday", "2031-11-07").build());
    assertThat(score.get("value").right()).isEqualTo(1);
    assertThat(score.get("value").found()).isEqualTo(2);
  }

  @Test
  void aTimeOverADurationCountsNeitherWay() {
    assertThat(score(record().timeAt("three hours", "2031-11-07").build()).get("value").found())
        .isZero();
  }

  @Test
  void silenceIsZero() {
    SetScore score = score(record().build());
    assertThat(score.get("value").value()).isZero();
    assertThat(score.get("value").gold()).isEqualTo(3);
  }
}
