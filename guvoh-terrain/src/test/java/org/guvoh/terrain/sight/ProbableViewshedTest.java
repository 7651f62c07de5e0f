package org.guvoh.terrain.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.guvoh.terrain.Workers;
import org.guvoh.terrain.elevation.ElevationGrid;
import org.guvoh.terrain.sight.internal.ErrorField;
import org.junit.jupiter.api.Test;

class ProbableViewshedTest {
  private static final ElevationGrid GROUND = Landscapes.mountains(161, 161, 3);
  private static final ViewshedRequest REQUEST =
      ViewshedRequest.of(new Viewpoint(80, 80, 10), 1.7, 2_300);

  @Test
  void withoutErrorEveryDrawIsTheViewshed() {
    ProbableViewshed probable =
        ProbableViewshed.compute(
            GROUND, REQUEST, new ElevationErrorModel(0, 150), 3, 1, Workers.alone());
    Viewshed exact = Viewshed.compute(GROUND, REQUEST);
    for (int row = 0; row < exact.frame().rows(); row++) {
      for (int column = 0; column < exact.frame().columns(); column++) {
        double expected = exact.at(row, column) == CellSight.VISIBLE ? 1 : 0;
        assertThat(probable.probability(row, column)).isEqualTo(expected);
      }
    }
  }

  @Test
  void theSameSeedGivesTheSameSharesAndAnotherSeedOthers() {
    float[] first = compute(5, Workers.alone());
    assertThat(compute(5, new TwoThreads())).isEqualTo(first);
    assertThat(compute(6, Workers.alone())).isNotEqualTo(first);
  }

  private static float[] compute(long seed, Workers workers) {
    return ProbableViewshed.compute(GROUND, REQUEST, ElevationErrorModel.SRTM, 12, seed, workers)
        .probabilities();
  }

  @Test
  void theErrorHasTheStatedSpreadAndCorrelation() {
    ElevationGrid flat = ElevationGrid.of(Landscapes.plane(600, 600, 30), new float[360_000]);
    ErrorField field = new ErrorField(flat, 6, 150, 9);
    double squares = 0;
    double apart = 0;
    double farApart = 0;
    int pairs = 0;
    for (int draw = 0; draw < 4; draw++) {
      ElevationGrid error = field.draw(draw);
      for (int row = 0; row < 600; row++) {
        for (int column = 0; column < 590; column++) {
          double here = error.height(row, column);
          squares += here * here;
          apart += here * error.height(row, column + 5);
          farApart += here * error.height(row, column + 10);
          pairs++;
        }
      }
    }
    assertThat(Math.sqrt(squares / pairs)).isCloseTo(6, within(0.15));
    assertThat(apart / squares).isCloseTo(0.49, within(0.03));
    assertThat(farApart / squares).isCloseTo(0.05, within(0.03));
  }

  @Test
  void anImpossibleNumberOfDrawsIsRefused() {
    assertThatThrownBy(
            () ->
                ProbableViewshed.compute(
                    GROUND, REQUEST, ElevationErrorModel.SRTM, 0, 1, Workers.alone()))
        .hasMessageContaining("1 to 10000");
  }
}
