package org.guvoh.terrain.sight.internal;

import java.util.Arrays;
import org.guvoh.terrain.elevation.LocalMetric;

/** Marks the cells within range and sector as still to be decided, the others as not examined. */
public final class RangeMask {
  /** Whether a direction, as metres east and north, is looked into. */
  @FunctionalInterface
  public interface Directions {
    boolean include(double east, double north);
  }

  private RangeMask() {}

  /**
   * Cells of the scene: {@link Cells#HIDDEN} where a target is to be decided; the observer's own is
   * visible.
   */
  public static byte[] paint(SightScene scene, double rangeMetres) {
    byte[] cells = new byte[scene.rows() * scene.columns()];
    Arrays.fill(cells, Cells.NOT_EXAMINED);
    for (int row = 0; row < scene.rows(); row++) {
      int reach = columnsWithin(scene.metric(), row - scene.row(), rangeMetres);
      int first = Math.max(0, scene.column() - reach);
      int last = Math.min(scene.columns() - 1, scene.column() + reach);
      if (first <= last) {
        Arrays.fill(
            cells, row * scene.columns() + first, row * scene.columns() + last + 1, Cells.HIDDEN);
      }
    }
    cells[scene.cellOrigin()] = Cells.VISIBLE;
    return cells;
  }

  /** The most columns east or west that lie within range of the observer, −1 for none. */
  private static int columnsWithin(LocalMetric metric, int rowOffset, double rangeMetres) {
    double squaredRange = rangeMetres * rangeMetres;
    double south = rowOffset * metric.metresPerRow();
    double rest = squaredRange - south * south;
    if (rest < 0) {
      return -1;
    }
    int reach = (int) Math.min(1e9, Math.sqrt(rest) / metric.width(rowOffset));
    while (metric.squaredDistance(rowOffset, reach + 1.0) <= squaredRange) {
      reach++;
    }
    while (reach >= 0 && metric.squaredDistance(rowOffset, reach) > squaredRange) {
      reach--;
    }
    return reach;
  }

  /** Takes the cells in other directions out again. */
  public static void restrict(SightScene scene, Directions directions, byte[] cells) {
    for (int row = 0; row < scene.rows(); row++) {
      double south = (row - scene.row()) * scene.metric().metresPerRow();
      double width = scene.metric().width(row - scene.row());
      for (int column = 0; column < scene.columns(); column++) {
        int index = row * scene.columns() + column;
        if (index != scene.cellOrigin()
            && !directions.include((column - scene.column()) * width, -south)) {
          cells[index] = Cells.NOT_EXAMINED;
        }
      }
    }
  }
}
