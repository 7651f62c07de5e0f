package org.guvoh.terrain.sight;

import org.guvoh.terrain.elevation.ElevationGrid;
import org.guvoh.terrain.elevation.GridFrame;
import org.guvoh.terrain.elevation.LocalMetric;
import org.guvoh.terrain.sight.internal.Extent;

/** The part of a grid that a range of sight can reach. */
record SightWindow(int firstRow, int firstColumn, int rows, int columns) {

  static SightWindow around(ElevationGrid grid, ViewshedRequest request) {
    GridFrame frame = grid.frame();
    Viewpoint viewpoint = request.viewpoint();
    double range = request.limits().rangeMetres();
    LocalMetric metric = frame.metricAt(viewpoint.row());
    double rowReach = range / metric.metresPerRow();
    int firstRow = (int) Math.max(0, Math.floor(viewpoint.row() - rowReach));
    int lastRow = (int) Math.min(frame.rows() - 1.0, Math.ceil(viewpoint.row() + rowReach));
    double narrowest =
        Math.min(
            metric.width(firstRow - (double) viewpoint.row()),
            metric.width(lastRow - (double) viewpoint.row()));
    double columnReach = range / Math.max(1e-3, narrowest);
    int firstColumn = (int) Math.max(0, Math.floor(viewpoint.column() - columnReach));
    int lastColumn =
        (int) Math.min(frame.columns() - 1.0, Math.ceil(viewpoint.column() + columnReach));
    return new SightWindow(
        firstRow, firstColumn, lastRow - firstRow + 1, lastColumn - firstColumn + 1);
  }

  Extent extent() {
    return new Extent(firstRow, firstColumn, rows, columns);
  }

  ElevationGrid cut(ElevationGrid grid) {
    boolean whole = rows == grid.frame().rows() && columns == grid.frame().columns();
    return whole ? grid : grid.window(firstRow, firstColumn, rows, columns);
  }

  /** The same request with the viewpoint's place counted within the window. */
  ViewshedRequest moved(ViewshedRequest request) {
    Viewpoint old = request.viewpoint();
    Viewpoint moved =
        new Viewpoint(old.row() - firstRow, old.column() - firstColumn, old.heightMetres());
    return new ViewshedRequest(
        moved, request.targetHeightMetres(), request.limits(), request.curvature());
  }
}
