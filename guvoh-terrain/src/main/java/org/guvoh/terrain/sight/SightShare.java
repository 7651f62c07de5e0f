package org.guvoh.terrain.sight;

/**
 * How many of the examined cells are visible, hidden and unknown, and the area of the visible ones.
 */
public record SightShare(long visible, long hidden, long unknown, double visibleSquareMetres) {

  /** Cells within range and sector. */
  public long examined() {
    return visible + hidden + unknown;
  }

  /** Visible cells as a share of all examined ones, 0 to 1; unknown cells count as not visible. */
  public double visibleShare() {
    return visible / (double) Math.max(1, examined());
  }
}
