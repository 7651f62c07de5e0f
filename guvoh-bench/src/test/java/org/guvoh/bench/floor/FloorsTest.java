package org.guvoh.bench.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guvoh.bench.score.DocumentScore;
import org.guvoh.bench.score.SetScore;
import org.guvoh.core.table.Table;
import org.junit.jupiter.api.Test;

class FloorsTest {
  private static final Floors FLOORS =
      Floors.of(Table.parse("floors", "set\tmeasure\tfloor\ngold\tclaim\t0.5000\n"));

  private static SetScore claims(int right) {
    DocumentScore score = new DocumentScore("d");
    score.count("claim", 1000, 1000, right);
    return SetScore.of("gold", "", List.of(score));
  }

  @Test
  void aFigureBelowItsFloorIsSaidAndAHairIsNot() {
    assertThat(FLOORS.fallen(claims(497)))
        .containsExactly("gold, claim: 0.4970 is below its floor 0.5000");
    assertThat(FLOORS.fallen(claims(499))).isEmpty();
    assertThat(FLOORS.fallen(claims(600))).isEmpty();
  }

  @Test
  void floorsRiseAndNeverFall() {
    assertThat(FLOORS.raised(claims(612)).rows())
        .isEqualTo("set\tmeasure\tfloor\ngold\tclaim\t0.6120\n");
    assertThat(FLOORS.raised(claims(100))).isEqualTo(FLOORS);
  }

  @Test
  void theTableOfThisVersionCanBeRead() {
    assertThat(Floors.standard().sets()).contains("gold", "metamorphic");
  }
}
