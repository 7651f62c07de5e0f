package org.guvoh.terrain.sight;

import org.guvoh.terrain.Workers;
import org.guvoh.terrain.elevation.ElevationGrid;
import org.guvoh.terrain.elevation.GridFrame;
import org.guvoh.terrain.elevation.LocalMetric;
import org.guvoh.terrain.sight.internal.Extent;
import org.guvoh.terrain.sight.internal.RangeMask;
import org.guvoh.terrain.sight.internal.SightScene;
import org.guvoh.terrain.sight.internal.ViewshedSweep;

/**
 * Which ground one viewpoint can see: exact R3 after Franklin and Ray (1994), a line to every cell
 * with the ground interpolated at every crossing of a grid line, in double arithmetic on float
 * heights. Curvature and refraction are in the line; geographic grids are measured in metres row by
 * row.
 *
 * <p>Limits: the ground between samples, trees, buildings and the error of the elevation model are
 * not in it. A single model overestimates what is seen: see {@link ProbableViewshed}. Immutable and
 * safe to share.
 */
public final class Viewshed {
  private final GridFrame frame;
  private final ViewshedRequest request;
  private final byte[] cells;

  private Viewshed(GridFrame frame, ViewshedRequest request, byte[] cells) {
    this.frame = frame;
    this.request = request;
    this.cells = cells;
  }

  /** Computes on the calling thread. */
  public static Viewshed compute(ElevationGrid grid, ViewshedRequest request) {
    return compute(grid, request, Workers.alone());
  }

  /** Computes with the threads the caller lends. */
  public static Viewshed compute(ElevationGrid grid, ViewshedRequest request, Workers workers) {
    double ground = request.viewpoint().groundOn(grid);
    SightWindow window = SightWindow.around(grid, request);
    SightScene scene = scene(grid, window.extent(), window.moved(request), ground);
    byte[] cells = mask(scene, request.limits());
    ViewshedSweep.run(scene, request.limits().rangeMetres(), cells, workers);
    GridFrame frame =
        grid.frame()
            .window(window.firstRow(), window.firstColumn(), window.rows(), window.columns());
    return new Viewshed(frame, window.moved(request), cells);
  }

  static byte[] mask(SightScene scene, SightLimits limits) {
    byte[] cells = RangeMask.paint(scene, limits.rangeMetres());
    if (!limits.sector().isFull()) {
      RangeMask.restrict(scene, limits.sector()::includes, cells);
    }
    return cells;
  }

  /** The scene of a request whose viewpoint is counted within the extent. */
  static SightScene scene(
      ElevationGrid grid, Extent extent, ViewshedRequest request, double ground) {
    Viewpoint viewpoint = request.viewpoint();
    LocalMetric metric = grid.frame().metricAt(extent.firstRow() + viewpoint.row());
    return new SightScene(
        grid,
        extent,
        viewpoint.row(),
        viewpoint.column(),
        ground + viewpoint.heightMetres(),
        request.targetHeightMetres(),
        request.curvature().dropPerSquaredMetre(),
        grid.relief() + viewpoint.heightMetres(),
        metric);
  }

  /** Where the cells lie: the part of the grid within range. */
  public GridFrame frame() {
    return frame;
  }

  /** What was asked, with the viewpoint's row and column in this viewshed's frame. */
  public ViewshedRequest request() {
    return request;
  }

  /** What is known of one cell. */
  public CellSight at(int row, int column) {
    return CellSight.of(cells[frame.index(row, column)]);
  }

  /** A copy of all codes, rows × columns flattened by rows; see {@link CellSight#code()}. */
  public byte[] codes() {
    return cells.clone();
  }

  /** Counts and area of what is visible. */
  public SightShare share() {
    long[] counts = new long[3];
    double area = 0;
    for (int row = 0; row < frame.rows(); row++) {
      LocalMetric metric = frame.metricAt(row);
      long before = counts[1];
      for (int index = frame.index(row, 0); index < frame.index(row + 1, 0); index++) {
        if (cells[index] >= 0) {
          counts[cells[index]]++;
        }
      }
      area += (counts[1] - before) * metric.metresPerRow() * metric.metresPerColumn();
    }
    return new SightShare(counts[1], counts[0], counts[2], area);
  }
}
