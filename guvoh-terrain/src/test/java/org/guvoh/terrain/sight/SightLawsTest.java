package org.guvoh.terrain.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.guvoh.terrain.elevation.ElevationGrid;
import org.guvoh.terrain.elevation.GridFrame;
import org.junit.jupiter.api.Test;

/**
 * What must hold of sight whatever the ground. The seed is printed with a failure: -Dguvoh.seed
 * repeats it.
 */
class SightLawsTest {
  private static final long SEED = Long.getLong("guvoh.seed", 20261121);
  private static final int SIDE = 141;

  private final Random random = new Random(SEED);
  private final ElevationGrid ground = Landscapes.mountains(SIDE, SIDE, SEED);

  private Viewpoint anywhere(double heightMetres) {
    return new Viewpoint(random.nextInt(SIDE), random.nextInt(SIDE), heightMetres);
  }

  private static SightEnd end(GridFrame frame, Viewpoint at) {
    return new SightEnd(frame.x(at.column()), frame.y(at.row()), at.heightMetres());
  }

  private static void assertWithin(Viewshed smaller, Viewshed larger) {
    for (int row = 0; row < SIDE; row++) {
      for (int column = 0; column < SIDE; column++) {
        if (smaller.at(row, column) == CellSight.VISIBLE) {
          assertThat(larger.at(row, column))
              .as("seed %d, cell %d, %d", SEED, row, column)
              .isEqualTo(CellSight.VISIBLE);
        }
      }
    }
  }

  private Viewshed look(ElevationGrid grid, Viewpoint from) {
    return Viewshed.compute(grid, ViewshedRequest.of(from, 1.7, 10_000));
  }

  @Test
  void sightBetweenEqualHeightsIsMutual() {
    int compared = 0;
    for (int i = 0; i < 2_000; i++) {
      SightEnd one = end(ground.frame(), anywhere(5));
      SightEnd other = end(ground.frame(), anywhere(5));
      SightLine there = SightLine.trace(ground, one, other, EarthCurvature.STANDARD);
      SightLine back = SightLine.trace(ground, other, one, EarthCurvature.STANDARD);
      if (Math.abs(there.leastClearanceMetres()) > 1e-6) {
        assertThat(back.sight()).as("seed %d, pair %d", SEED, i).isEqualTo(there.sight());
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(1_500);
  }

  @Test
  void theSingleLineAgreesWithTheViewshed() {
    Viewpoint from = anywhere(10);
    Viewshed viewshed = look(ground, from);
    for (int i = 0; i < 3_000; i++) {
      Viewpoint to = anywhere(1.7);
      SightLine line =
          SightLine.trace(
              ground, end(ground.frame(), from), end(ground.frame(), to), EarthCurvature.STANDARD);
      if (Math.abs(line.leastClearanceMetres()) > 1e-6) {
        assertThat(line.sight())
            .as("seed %d, target %s", SEED, to)
            .isEqualTo(viewshed.at(to.row(), to.column()));
      }
    }
  }

  @Test
  void aHigherEyeSeesNoLess() {
    for (int i = 0; i < 20; i++) {
      Viewpoint low = anywhere(2);
      Viewpoint high = new Viewpoint(low.row(), low.column(), 2 + random.nextInt(60));
      assertWithin(look(ground, low), look(ground, high));
    }
  }

  @Test
  void takingAnObstacleAwayHidesNothing() {
    for (int i = 0; i < 20; i++) {
      Viewpoint from = anywhere(5);
      float[] heights = ground.samples().clone();
      int index = random.nextInt(heights.length);
      if (index == ground.frame().index(from.row(), from.column())) {
        continue;
      }
      heights[index] -= 400;
      Viewshed before = look(ground, from);
      Viewshed after = look(ElevationGrid.of(ground.frame(), heights), from);
      for (int cell = 0; cell < heights.length; cell++) {
        int row = cell / SIDE;
        int column = cell % SIDE;
        if (cell != index && before.at(row, column) == CellSight.VISIBLE) {
          assertThat(after.at(row, column)).as("seed %d", SEED).isEqualTo(CellSight.VISIBLE);
        }
      }
    }
  }

  @Test
  void aShorterRangeIsTheLongerOneCutOff() {
    for (int i = 0; i < 20; i++) {
      Viewpoint from = anywhere(5);
      Viewshed far = Viewshed.compute(ground, ViewshedRequest.of(from, 1.7, 10_000));
      Viewshed near = Viewshed.compute(ground, ViewshedRequest.of(from, 1.7, 900));
      int down = from.row() - near.request().viewpoint().row();
      int right = from.column() - near.request().viewpoint().column();
      for (int row = 0; row < near.frame().rows(); row++) {
        for (int column = 0; column < near.frame().columns(); column++) {
          CellSight sight = near.at(row, column);
          if (sight != CellSight.NOT_EXAMINED) {
            assertThat(sight).as("seed %d", SEED).isEqualTo(far.at(row + down, column + right));
          }
        }
      }
    }
  }

  @Test
  void anyOrderOfWorkSaysTheSame() {
    Viewpoint from = anywhere(5);
    ViewshedRequest request = ViewshedRequest.of(from, 0, 10_000);
    assertThat(Viewshed.compute(ground, request, new TwoThreads()).codes())
        .isEqualTo(Viewshed.compute(ground, request).codes());
  }

  @Test
  void onAPlainTheEarthHidesWhatLiesBeyondTheHorizon() {
    GridFrame frame = Landscapes.plane(3, 1201, 30);
    ElevationGrid plain = ElevationGrid.of(frame, new float[3 * 1201]);
    Viewshed viewshed =
        Viewshed.compute(plain, ViewshedRequest.of(new Viewpoint(1, 0, 10), 0, 40_000));
    double horizon = Math.sqrt(2 * 6_378_137.0 / 0.87 * 10);
    int last = 0;
    while (viewshed.at(1, last + 1) == CellSight.VISIBLE) {
      last++;
    }
    assertThat(last * 30.0).isCloseTo(horizon, within(60.0));
  }

  @Test
  void aWallBlocksAndTheProfileSaysWhere() {
    GridFrame frame = Landscapes.plane(1, 11, 100);
    float[] heights = new float[11];
    heights[6] = 30;
    ElevationGrid grid = ElevationGrid.of(frame, heights);
    SightEnd from = new SightEnd(frame.x(0), frame.y(0), 2);
    SightEnd to = new SightEnd(frame.x(10), frame.y(0), 2);
    SightLine line = SightLine.trace(grid, from, to, EarthCurvature.STANDARD);
    assertThat(line.sight()).isEqualTo(CellSight.HIDDEN);
    assertThat(line.blockingPoint().orElseThrow().distanceMetres()).isCloseTo(600, within(1e-6));
    assertThat(line.profile()).hasSize(11);
  }
}
