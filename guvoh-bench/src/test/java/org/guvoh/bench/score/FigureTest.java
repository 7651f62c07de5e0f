package org.guvoh.bench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {
  private static Figure figure(double gold, double found, double right) {
    DocumentScore score = new DocumentScore("one");
    score.count("m", gold, found, right);
    return SetScore.of("set", "", List.of(score)).get("m");
  }

  @Test
  void threeOfFourFoundAndThreeOfSixGoldGiveTheHarmonicMean() {
    Figure figure = figure(6, 4, 3);
    assertThat(figure.precision()).isEqualTo(.75);
    assertThat(figure.recall()).isEqualTo(.5);
    assertThat(figure.value()).isCloseTo(.6, within(1e-12));
  }

  @Test
  void perfectOutputIsOne() {
    assertThat(figure(5, 5, 5).value()).isEqualTo(1);
  }

  @Test
  void emptyOutputIsZeroAndNoDivisionByZero() {
    assertThat(figure(5, 0, 0).value()).isZero();
    assertThat(figure(0, 0, 0).value()).isZero();
    assertThat(figure(0, 3, 0).value()).isZero();
  }

  @Test
  void documentsAreAddedUpNotAveraged() {
    DocumentScore big = new DocumentScore("big");
    big.count("m", 9, 9, 9);
    DocumentScore small = new DocumentScore("small");
    small.count("m", 1, 1, 0);
    assertThat(SetScore.of("set", "", List.of(big, small)).get("m").value())
        .isCloseTo(.9, within(1e-12));
  }

  @Test
  void theMedianOfAnEvenNumberLiesBetweenTheMiddleTwo() {
    DocumentScore score = new DocumentScore("one");
    List.of(1.0, 100.0, 3.0, 5.0).forEach(value -> score.value("km", value));
    Figure figure = SetScore.of("set", "", List.of(score)).get("km");
    assertThat(figure.value()).isEqualTo(4);
    assertThat(figure.lowerIsBetter()).isTrue();
  }

  @Test
  void theIntervalHoldsTheFigureAndIsTheSameEachTime() {
    List<DocumentScore> scores = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      DocumentScore score = new DocumentScore("d" + i);
      score.count("m", 10, 10, i % 11);
      scores.add(score);
    }
    Figure figure = SetScore.of("set", "", scores).get("m");
    assertThat(figure.low()).isLessThan(figure.value());
    assertThat(figure.high()).isGreaterThan(figure.value());
    assertThat(SetScore.of("set", "", scores).get("m")).isEqualTo(figure);
  }

  @Test
  void documentsThatAreAllAlikeLeaveNoInterval() {
    List<DocumentScore> scores = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      DocumentScore score = new DocumentScore("d" + i);
      score.share("m", 1, 2);
      scores.add(score);
    }
    Figure figure = SetScore.of("set", "", scores).get("m");
    assertThat(figure.low()).isEqualTo(.5);
    assertThat(figure.high()).isEqualTo(.5);
  }
}
