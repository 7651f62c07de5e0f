package org.guvoh.terrain.export;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.guvoh.terrain.elevation.GridFrame;
import org.guvoh.terrain.sight.CellSight;
import org.guvoh.terrain.sight.Viewshed;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/**
 * The outlines of ground within sight, along the borders of cells (half a step around each sample),
 * in the grid's own coordinates. Cells that touch at a corner only belong to different polygons, so
 * that every polygon is valid.
 */
public final class SightPolygons {
  private static final int[] DOWN = {0, 1, 0, -1};
  private static final int[] RIGHT = {1, 0, -1, 0};

  private final GridFrame frame;
  private final int[] labels;
  private final GeometryFactory factory = new GeometryFactory();

  private SightPolygons(Viewshed viewshed) {
    frame = viewshed.frame();
    labels = new int[frame.rows() * frame.columns()];
    int next = 0;
    for (int row = 0; row < frame.rows(); row++) {
      for (int column = 0; column < frame.columns(); column++) {
        if (labels[frame.index(row, column)] == 0
            && viewshed.at(row, column) == CellSight.VISIBLE) {
          flood(viewshed, row, column, ++next);
        }
      }
    }
  }

  /** Traces all visible cells. */
  public static MultiPolygon trace(Viewshed viewshed) {
    return new SightPolygons(viewshed).trace();
  }

  private void flood(Viewshed viewshed, int row, int column, int label) {
    Deque<int[]> open = new ArrayDeque<>();
    labels[frame.index(row, column)] = label;
    open.push(new int[] {row, column});
    while (!open.isEmpty()) {
      int[] cell = open.pop();
      for (int side = 0; side < 4; side++) {
        int r = cell[0] + DOWN[side];
        int c = cell[1] + RIGHT[side];
        if (frame.covers(r, c)
            && labels[frame.index(r, c)] == 0
            && viewshed.at(r, c) == CellSight.VISIBLE) {
          labels[frame.index(r, c)] = label;
          open.push(new int[] {r, c});
        }
      }
    }
  }

  private int label(int row, int column) {
    return frame.covers(row, column) ? labels[frame.index(row, column)] : 0;
  }

  private MultiPolygon trace() {
    List<LinearRing> shells = new ArrayList<>();
    List<List<LinearRing>> holes = new ArrayList<>();
    boolean[] traced = new boolean[labels.length];
    for (int row = 0; row < frame.rows(); row++) {
      for (int column = 0; column < frame.columns(); column++) {
        int label = label(row, column);
        if (label != 0 && label(row - 1, column) != label && !traced[frame.index(row, column)]) {
          LinearRing ring = ring(row, column, label, traced);
          if (label > shells.size()) {
            shells.add(ring);
            holes.add(new ArrayList<>());
          } else {
            holes.get(label - 1).add(ring);
          }
        }
      }
    }
    Polygon[] polygons = new Polygon[shells.size()];
    for (int i = 0; i < polygons.length; i++) {
      polygons[i] = factory.createPolygon(shells.get(i), holes.get(i).toArray(new LinearRing[0]));
    }
    return factory.createMultiPolygon(polygons);
  }

  /**
   * Follows a border clockwise with the cells on the right, from the north-west corner of a cell
   * whose northern side is border; direction 0 is east, 1 south, 2 west, 3 north. Northern sides
   * passed are marked as traced. The first ring of a label is its shell: scanning from the north
   * meets the outside first.
   */
  private LinearRing ring(int startRow, int startColumn, int label, boolean[] traced) {
    CoordinateList corners = new CoordinateList();
    int row = startRow;
    int column = startColumn;
    int direction = 0;
    do {
      if (direction == 0) {
        traced[frame.index(row, column)] = true;
      }
      int next = turn(row, column, direction, label);
      row += DOWN[direction];
      column += RIGHT[direction];
      if (next != direction) {
        corners.add(new Coordinate(frame.x(column - 0.5), frame.y(row - 0.5)));
      }
      direction = next;
    } while (row != startRow || column != startColumn || direction != 0);
    corners.closeRing();
    return factory.createLinearRing(corners.toCoordinateArray());
  }

  /**
   * The next direction at the end of a side: left where the cell ahead on the left is ours too,
   * even across a corner, so that a border that touches itself falls into a shell and a hole.
   */
  private int turn(int row, int column, int direction, int label) {
    int cornerRow = row + DOWN[direction];
    int cornerColumn = column + RIGHT[direction];
    boolean aheadRight = ahead(cornerRow, cornerColumn, direction, true) == label;
    boolean aheadLeft = ahead(cornerRow, cornerColumn, direction, false) == label;
    if (aheadLeft) {
      return (direction + 3) % 4;
    }
    return aheadRight ? direction : (direction + 1) % 4;
  }

  /**
   * The cell ahead of a corner, on the right or left of the way. Corner (r, c) is the north-west
   * corner of cell (r, c).
   */
  private int ahead(int row, int column, int direction, boolean right) {
    return switch (direction) {
      case 0 -> label(right ? row : row - 1, column);
      case 1 -> label(row, right ? column - 1 : column);
      case 2 -> label(right ? row - 1 : row, column - 1);
      default -> label(row - 1, right ? column : column - 1);
    };
  }
}
