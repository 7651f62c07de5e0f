package org.guvoh.terrain.sight;

/**
 * One crossing of a line of sight with the grid: how far from the eye, where (in the grid's
 * coordinates), the elevation of the ground there and of the line over the same datum. The ground
 * is NaN beside a void.
 */
public record ProfilePoint(
    double distanceMetres, double x, double y, double groundMetres, double lineMetres) {

  /**
   * Metres between the line and the ground under it; negative where the ground stands in the way.
   */
  public double clearanceMetres() {
    return lineMetres - groundMetres;
  }
}
