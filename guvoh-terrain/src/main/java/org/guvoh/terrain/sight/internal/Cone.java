package org.guvoh.terrain.sight.internal;

/**
 * One of the four quarters of the grid around the observer, turned so that every quarter reads
 * alike: step {@code k} counts grid lines away from the observer (the major axis), {@code j} grid
 * lines across (the minor axis), |j| ≤ k. East and west count columns as major, south and north
 * rows.
 */
final class Cone {
  enum Side {
    EAST,
    SOUTH,
    WEST,
    NORTH
  }

  final boolean majorIsColumn;
  final int sign;
  final int origin;
  final int majorStride;
  final int minorStride;
  private final int cellOrigin;
  private final int cellMajorStride;
  final int cellMinorStride;
  final int reach;
  final int minorFirst;
  final int minorLast;

  Cone(SightScene scene, Side side) {
    majorIsColumn = side == Side.EAST || side == Side.WEST;
    sign = side == Side.EAST || side == Side.SOUTH ? 1 : -1;
    origin = scene.origin();
    majorStride = sign * (majorIsColumn ? 1 : scene.heightStride());
    minorStride = majorIsColumn ? scene.heightStride() : 1;
    cellOrigin = scene.cellOrigin();
    cellMajorStride = sign * (majorIsColumn ? 1 : scene.columns());
    cellMinorStride = majorIsColumn ? scene.columns() : 1;
    int majorPlace = majorIsColumn ? scene.column() : scene.row();
    int majorCount = majorIsColumn ? scene.columns() : scene.rows();
    reach = sign > 0 ? majorCount - 1 - majorPlace : majorPlace;
    int minorPlace = majorIsColumn ? scene.row() : scene.column();
    int minorCount = majorIsColumn ? scene.rows() : scene.columns();
    minorFirst = -minorPlace;
    minorLast = minorCount - 1 - minorPlace;
  }

  /** Where the result has the sample. */
  int cell(int k, int j) {
    return cellOrigin + k * cellMajorStride + j * cellMinorStride;
  }

  /** Where the heights have the sample. */
  int index(int k, int j) {
    return origin + k * majorStride + j * minorStride;
  }

  double rowOffset(double k, double j) {
    return majorIsColumn ? j : sign * k;
  }

  double columnOffset(double k, double j) {
    return majorIsColumn ? sign * k : j;
  }
}
