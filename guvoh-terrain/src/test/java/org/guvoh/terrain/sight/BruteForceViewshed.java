package org.guvoh.terrain.sight;

import java.util.stream.IntStream;
import org.guvoh.terrain.elevation.ElevationGrid;
import org.guvoh.terrain.elevation.LocalMetric;

/**
 * R3 as it is defined, slowly: to every cell a line, at every crossing with a grid line the ground.
 * Shares no code with the sweep. Double arithmetic on float heights.
 */
final class BruteForceViewshed {
  private final ElevationGrid grid;
  private final LocalMetric metric;
  private final int row;
  private final int column;
  private final double eye;
  private final double target;
  private final double drop;
  private final SightLimits limits;

  BruteForceViewshed(ElevationGrid grid, ViewshedRequest request) {
    this.grid = grid;
    this.row = request.viewpoint().row();
    this.column = request.viewpoint().column();
    this.metric = grid.frame().metricAt(row);
    this.eye = grid.height(row, column) + request.viewpoint().heightMetres();
    this.target = request.targetHeightMetres();
    this.drop = request.curvature().dropPerSquaredMetre();
    this.limits = request.limits();
  }

  /** Number of cells in which the viewshed says something else. */
  int countDifferences(Viewshed viewshed) {
    int shiftRow = row - viewshed.request().viewpoint().row();
    int shiftColumn = column - viewshed.request().viewpoint().column();
    return IntStream.range(0, grid.frame().rows())
        .parallel()
        .map(
            r -> {
              int differences = 0;
              for (int c = 0; c < grid.frame().columns(); c++) {
                int vr = r - shiftRow;
                int vc = c - shiftColumn;
                boolean inside =
                    vr >= 0
                        && vc >= 0
                        && vr < viewshed.frame().rows()
                        && vc < viewshed.frame().columns();
                CellSight said = inside ? viewshed.at(vr, vc) : CellSight.NOT_EXAMINED;
                differences += said == decide(r, c) ? 0 : 1;
              }
              return differences;
            })
        .sum();
  }

  CellSight decide(int r, int c) {
    int south = r - row;
    int east = c - column;
    double squared = metric.squaredDistance(south, east);
    if (south == 0 && east == 0) {
      return CellSight.VISIBLE;
    }
    boolean looked =
        limits.sector().includes(east * metric.width(south), -south * metric.metresPerRow());
    if (squared > limits.rangeMetres() * limits.rangeMetres() || !looked) {
      return CellSight.NOT_EXAMINED;
    }
    if (Float.isNaN(grid.height(r, c))) {
      return CellSight.UNKNOWN;
    }
    double rise = grid.height(r, c) + target - drop * squared - eye;
    boolean unknown = false;
    int[] counts = {Math.abs(east), Math.abs(south)};
    for (int axis = 0; axis < 2; axis++) {
      for (int step = 1; step < counts[axis]; step++) {
        double share = step / (double) counts[axis];
        double ground = axis == 0 ? onColumn(step, east, south) : onRow(step, east, south);
        double passed =
            metric.isPlane()
                ? share * share * squared
                : metric.squaredDistance(share * south, share * east);
        double line = metric.isPlane() ? share * rise : Math.sqrt(passed / squared) * rise;
        if (ground - drop * passed - eye > line) {
          return CellSight.HIDDEN;
        }
        unknown |= Double.isNaN(ground);
      }
    }
    return unknown ? CellSight.UNKNOWN : CellSight.VISIBLE;
  }

  private double onColumn(int step, int east, int south) {
    int count = Math.abs(east);
    int whole = Math.floorDiv(step * south, count);
    double rest = Math.floorMod(step * south, count) / (double) count;
    int c = column + (east > 0 ? step : -step);
    double north = grid.height(row + whole, c);
    return rest == 0 ? north : north + rest * (grid.height(row + whole + 1, c) - north);
  }

  private double onRow(int step, int east, int south) {
    int count = Math.abs(south);
    int whole = Math.floorDiv(step * east, count);
    double rest = Math.floorMod(step * east, count) / (double) count;
    int r = row + (south > 0 ? step : -step);
    double west = grid.height(r, column + whole);
    return rest == 0 ? west : west + rest * (grid.height(r, column + whole + 1) - west);
  }
}
