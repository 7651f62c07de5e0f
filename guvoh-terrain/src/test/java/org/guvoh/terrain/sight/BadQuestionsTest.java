package org.guvoh.terrain.sight;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.guvoh.terrain.TerrainException;
import org.guvoh.terrain.TerrainException.Fault;
import org.guvoh.terrain.elevation.ElevationGrid;
import org.junit.jupiter.api.Test;

class BadQuestionsTest {
  private static final ElevationGrid GROUND = Landscapes.mountains(20, 20, 1);

  private static void refuses(Fault fault, String words, ThrowingCallable question) {
    assertThatThrownBy(question)
        .isInstanceOf(TerrainException.class)
        .hasMessageContaining(words)
        .extracting(thrown -> ((TerrainException) thrown).fault())
        .isEqualTo(fault);
  }

  @Test
  void rangesOfZeroFiveHundredKilometresAndNoNumberAreRefused() {
    refuses(Fault.BAD_NUMBER, "0.0 m", () -> SightLimits.within(0));
    refuses(Fault.BAD_NUMBER, "200000", () -> SightLimits.within(500_000));
    refuses(Fault.BAD_NUMBER, "NaN", () -> SightLimits.within(Double.NaN));
  }

  @Test
  void aPostOutsideTheDataIsRefusedWithWhatTheDataCovers() {
    refuses(
        Fault.OUTSIDE_COVERAGE, "covers x 500000", () -> Viewpoint.nearest(GROUND, 68.4, 37.1, 2));
    ViewshedRequest outside = ViewshedRequest.of(new Viewpoint(30, 3, 2), 2, 100);
    refuses(Fault.OUTSIDE_COVERAGE, "row 30", () -> Viewshed.compute(GROUND, outside));
  }

  @Test
  void aPostUnderTheSurfaceIsRefused() {
    refuses(Fault.UNDER_SURFACE, "under the surface", () -> new Viewpoint(1, 1, -3));
    double x = GROUND.frame().x(5);
    double y = GROUND.frame().y(5);
    refuses(
        Fault.UNDER_SURFACE, "under the ground", () -> Viewpoint.atElevation(GROUND, x, y, -50));
  }

  @Test
  void aPostOnAVoidIsRefused() {
    float[] heights = GROUND.samples().clone();
    heights[GROUND.frame().index(4, 4)] = Float.NaN;
    ElevationGrid holed = ElevationGrid.of(GROUND.frame(), heights);
    ViewshedRequest request = ViewshedRequest.of(new Viewpoint(4, 4, 2), 2, 100);
    refuses(Fault.ON_VOID, "void", () -> Viewshed.compute(holed, request));
  }

  @Test
  void heightsThatAreNoNumbersAreRefused() {
    refuses(Fault.BAD_NUMBER, "NaN", () -> new Viewpoint(1, 1, Double.NaN));
    refuses(
        Fault.BAD_NUMBER, "NaN", () -> ViewshedRequest.of(new Viewpoint(1, 1, 1), Double.NaN, 100));
    refuses(Fault.BAD_NUMBER, "finite", () -> new SightEnd(Double.NaN, 0, 1));
  }
}
