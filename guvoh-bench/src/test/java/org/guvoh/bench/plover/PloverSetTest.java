package org.guvoh.bench.plover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guvoh.bench.engine.RecordBuilder;
import org.guvoh.bench.plover.PloverSet.Coded;
import org.guvoh.bench.score.SetScore;
import org.junit.jupiter.api.Test;

class PloverSetTest {
  private static final String TEXT = "Crowds protested before police arrested ten.";

  private static SetScore score(String type, RecordBuilder record) {
    return SetScore.of(
        "plover", "", List.of(new PloverSet().score(new Coded("x", type, TEXT), record.build())));
  }

  @Test
  void theFirstMentionDecidesAndAnyMentionIsTheLenientMeasure() {
    RecordBuilder record = RecordBuilder.of(TEXT);
    record.event("protest", "protested");
    record.event("arrest", "arrested");
    assertThat(score("PROTEST", record).get("class").value()).isEqualTo(1);
    assertThat(score("COERCE", record).get("class").value()).isZero();
    assertThat(score("COERCE", record).get("class, any mention").value()).isEqualTo(1);
  }

  @Test
  void nothingFoundIsWrong() {
    assertThat(score("PROTEST", RecordBuilder.of(TEXT)).get("class, reachable").value()).isZero();
  }
}
