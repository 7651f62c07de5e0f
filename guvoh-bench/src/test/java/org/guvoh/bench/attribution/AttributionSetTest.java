package org.guvoh.bench.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.guvoh.bench.corpus.CorpusFiles.Entry;
import org.guvoh.bench.engine.RecordBuilder;
import org.guvoh.bench.score.SetScore;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.report.Payload;
import org.junit.jupiter.api.Test;

class AttributionSetTest {
  private static final String TEXT =
      "The council said on Friday that the old mill had burned down. Nobody was hurt.";
  private static final String ANN =
      """
      T1	Source 0 11	The council
      T2	Cue 12 16	said
      T3	Content 27 61	that the old mill had burned down
      T4	Attribution 12 16	said
      E1	Attribution:T4 Source:T1 Cue:T2 Content:T3
      """;
  private static final BratDocument DOCUMENT = BratDocument.parse("x", TEXT, ANN);

  private static SetScore score(ExtractionRecord record) {
    return SetScore.of("attribution", "", List.of(AttributionSet.score(DOCUMENT, record)));
  }

  @Test
  void allRightIsOne() {
    RecordBuilder record = RecordBuilder.of(TEXT);
    record.statement("The council", "said", "that the old mill had burned down.");
    SetScore score = score(record.build());
    for (String measure : List.of("source", "cue", "content", "whole", "whole, strict")) {
      assertThat(score.get(measure).value()).as(measure).isEqualTo(1);
    }
  }

  @Test
  void silenceIsZero() {
    SetScore score = score(RecordBuilder.of(TEXT).build());
    assertThat(score.get("content").value()).isZero();
    assertThat(score.get("content").gold()).isEqualTo(7);
    assertThat(score.get("whole").value()).isZero();
  }

  @Test
  void aPartOfTheContentIsWholeFromHalfOfTheWordsOn() {
    RecordBuilder five = RecordBuilder.of(TEXT);
    five.statement("council", "said", "old mill had burned down");
    SetScore score = score(five.build());
    assertThat(score.get("content").recall()).isCloseTo(5 / 7.0, within(1e-12));
    assertThat(score.get("source").recall()).isEqualTo(.5);
    assertThat(score.get("whole").value()).isEqualTo(1);
    assertThat(score.get("whole, strict").value()).isZero();
    RecordBuilder two = RecordBuilder.of(TEXT);
    two.statement("The council", "said", "burned down");
    assertThat(score(two.build()).get("whole").value()).isZero();
  }

  @Test
  void theSameAttributionTwiceIsOneRightAndOneExtra() {
    RecordBuilder record = RecordBuilder.of(TEXT);
    record.statement("The council", "said", "that the old mill had burned down.");
    record.statement("The council", "said", "that the old mill had burned down.");
    SetScore score = score(record.build());
    assertThat(score.get("whole").precision()).isEqualTo(.5);
    assertThat(score.get("content").value()).isEqualTo(1);
  }

  @Test
  void everythingAsContentHasFullRecallAndLittlePrecision() {
    RecordBuilder record = RecordBuilder.of(TEXT);
    record.statement("The council", "said", TEXT);
    SetScore score = score(record.build());
    assertThat(score.get("content").recall()).isEqualTo(1);
    assertThat(score.get("content").precision()).isCloseTo(7 / 15.0, within(1e-12));
  }

  @Test
  void ofTwoAnnotationsOfOneTextOneCounts() {
    List<Entry> entries =
        List.of(entry("t/x.txt", TEXT), entry("a/x_0a1b.ann", ANN), entry("a/x_ffff.ann", ""));
    assertThat(BratDocument.pair(entries)).hasSize(1);
    assertThat(BratDocument.pair(entries).get(0).attributions()).hasSize(1);
  }

  private static Entry entry(String name, String text) {
    return new Entry(name, Payload.of(text.getBytes(StandardCharsets.UTF_8)));
  }
}
