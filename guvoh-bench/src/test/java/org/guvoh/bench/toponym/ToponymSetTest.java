package org.guvoh.bench.toponym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.guvoh.bench.corpus.CorpusFiles.Entry;
import org.guvoh.bench.engine.RecordBuilder;
import org.guvoh.bench.score.SetScore;
import org.guvoh.core.place.PlaceUse;
import org.guvoh.core.place.Position;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.report.Payload;
import org.junit.jupiter.api.Test;

class ToponymSetTest {
  private static final String XML =
      """
      <articles><article docid="7"><text>From Tovrak the road goes to Sarnab and on.</text>
      <toponyms><toponym><start>5</start><end>11</end><phrase>Tovrak</phrase>
      <gaztag><name>Tovrak</name><lat>38.0</lat><lon>69.0</lon></gaztag></toponym>
      <toponym><start>30</start><end>36</end><phrase>Sarnab</phrase></toponym></toponyms></article></articles>
      """;

  private static ToponymDocument document() throws IOException {
    return ToponymDocument.parse(
            new Entry("x.xml", Payload.of(XML.getBytes(StandardCharsets.UTF_8))))
        .get(0);
  }

  private static SetScore score(ExtractionRecord record) throws IOException {
    return SetScore.of("toponym", "", List.of(ToponymSet.score(document(), record)));
  }

  @Test
  void offsetsFromOneArePutRightByTheName() throws IOException {
    assertThat(document().toponyms())
        .extracting(t -> document().text().substring(t.span().start(), t.span().end()))
        .containsExactly("Tovrak", "Sarnab");
  }

  @Test
  void spansAndDistancesAreScored() throws IOException {
    SetScore score =
        score(
            RecordBuilder.of(document().text())
                .placeAt("Tovrak", 39.0, 69.0)
                .placeAt("to Sarnab", PlaceUse.LITERAL)
                .build());
    assertThat(score.get("exact").value()).isEqualTo(.5);
    assertThat(score.get("relaxed").value()).isEqualTo(1);
    assertThat(score.get("within 161 km").value()).isEqualTo(1);
    assertThat(score.get("median km").value()).isCloseTo(111.2, within(.1));
  }

  @Test
  void aPlaceOnTheOtherSideOfTheWorldIsNotNear() throws IOException {
    SetScore score = score(RecordBuilder.of(document().text()).placeAt("Tovrak", -38, -69).build());
    assertThat(score.get("within 161 km").value()).isZero();
    assertThat(score.get("relaxed").recall()).isEqualTo(.5);
  }

  @Test
  void demonymsAreNoPlacesHere() throws IOException {
    SetScore score =
        score(RecordBuilder.of(document().text()).placeAt("Tovrak", PlaceUse.DEMONYM).build());
    assertThat(score.get("relaxed").found()).isZero();
  }

  @Test
  void aQuarterOfTheGlobeIsTenThousandKilometres() {
    assertThat(Distance.kilometres(new Position(0, 0, 0), new Position(0, 90, 0)))
        .isCloseTo(10_007.5, within(1.0));
    assertThat(Distance.kilometres(new Position(12, 34, 0), new Position(12, 34, 0))).isZero();
  }
}
