package org.guvoh.terrain.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Optional;
import java.util.Random;
import org.guvoh.terrain.elevation.ElevationGrid;
import org.junit.jupiter.api.Test;

/** The sweep must agree with the definition in every single cell. */
class ViewshedAgainstBruteForceTest {
  private static final long SEED = Long.getLong("guvoh.seed", 20261121);

  @Test
  void mountainsGiveNoDifferingCell() {
    compare(Landscapes.mountains(301, 337, SEED), 10, 6_000);
  }

  @Test
  void wideMountainsGiveNoDifferingCell() {
    compare(Landscapes.mountains(650, 700, SEED + 1), 4, 20_000);
  }

  @Test
  void cliffsGiveNoDifferingCell() {
    compare(Landscapes.cliffs(260, 240, SEED + 2), 8, 200_000);
  }

  @Test
  void roughGroundGivesNoDifferingCell() {
    compare(Landscapes.roughness(150, 190, SEED + 3), 8, 200_000);
  }

  @Test
  void geographicGridsGiveNoDifferingCell() {
    compare(Landscapes.geographicMountains(260, 300, 37.5, SEED + 4), 8, 20_000);
    compare(Landscapes.geographicMountains(220, 200, -69, SEED + 5), 4, 30_000);
  }

  @Test
  void voidsGiveNoDifferingCell() {
    compare(Landscapes.withVoids(Landscapes.mountains(240, 260, SEED + 6), SEED), 8, 6_500);
    compare(
        Landscapes.withVoids(Landscapes.geographicMountains(200, 210, 42, SEED + 7), SEED),
        6,
        20_000);
  }

  @Test
  void realTilesGiveNoDifferingCell() {
    for (String name : new String[] {"N41E001", "N42E001"}) {
      Optional<ElevationGrid> tile = Landscapes.real(name);
      assumeThat(tile).as("../shared/data/elevation/" + name + " is not here").isPresent();
      compare(tile.orElseThrow(), 6, 16_000);
    }
  }

  private static void compare(ElevationGrid grid, int observers, double rangeMetres) {
    Random random = new Random(SEED);
    for (int i = 0; i < observers; i++) {
      ViewshedRequest request = request(grid, random, i, rangeMetres);
      Viewshed viewshed = Viewshed.compute(grid, request);
      int differences = new BruteForceViewshed(grid, request).countDifferences(viewshed);
      assertThat(differences).as("seed %d, observer %d: %s", SEED, i, request).isZero();
    }
  }

  /**
   * The first four observers stand on edges and corners; every third looks into a sector; heights
   * vary.
   */
  private static ViewshedRequest request(
      ElevationGrid grid, Random random, int number, double rangeMetres) {
    int lastRow = grid.frame().rows() - 1;
    int lastColumn = grid.frame().columns() - 1;
    int row = number == 0 ? 0 : number == 1 ? lastRow : random.nextInt(lastRow + 1);
    int column =
        number == 0 || number == 2 ? 0 : number == 3 ? lastColumn : random.nextInt(lastColumn + 1);
    while (Float.isNaN(grid.height(row, column))) {
      row = random.nextInt(lastRow + 1);
      column = random.nextInt(lastColumn + 1);
    }
    double[] heights = {10, 0, 2, 60, 1.7};
    EarthCurvature curvature = number % 4 == 3 ? EarthCurvature.FLAT : EarthCurvature.STANDARD;
    double from = random.nextInt(360);
    Sector sector = number % 3 == 2 ? new Sector(from, from + 70) : Sector.FULL;
    return new ViewshedRequest(
        new Viewpoint(row, column, heights[number % heights.length]),
        number % 2 == 0 ? 1.7 : 0,
        SightLimits.within(rangeMetres).withSector(sector),
        curvature);
  }
}
