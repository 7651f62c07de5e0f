package org.guvoh.terrain.sight.internal;

/**
 * Walks a ray through the group of major lines its target lies in. The loaded slopes tell at once
 * of most crossings that they are too low to hide the target; only the others are tested exactly.
 * Where nothing was loaded, nothing can hide it, whatever the window still holds there.
 */
final class NearWalk {
  private final GroupWindow window;
  private final ExactRay ray;

  NearWalk(GroupWindow window, ExactRay ray) {
    this.window = window;
    this.ray = ray;
  }

  /**
   * True when the ground between the group's first line and the target at (k, j) hides it; the ray
   * is aimed at it.
   */
  boolean hides(int k, int j, int bound) {
    int nextRow = j;
    int row = Math.floorDiv((k - 1) * j, k);
    int rest = (k - 1) * j - row * k;
    for (int line = k - 1; line >= window.firstK; line--) {
      if ((reaches(line, row, line, row + 1, bound) && ray.hiddenAtMajorLine(line))
          || crosses(line, row, nextRow, bound, j)) {
        return true;
      }
      nextRow = row;
      rest -= j;
      if (rest < 0) {
        rest += k;
        row--;
      } else if (rest >= k) {
        rest -= k;
        row++;
      }
    }
    return window.firstK > 1 && crosses(window.firstK - 1, row, nextRow, bound, j);
  }

  /**
   * True when the ray crosses a minor line between major lines {@code line} and the next, and is
   * hidden there.
   */
  private boolean crosses(int line, int row, int nextRow, int bound, int j) {
    if (row == nextRow) {
      return false;
    }
    int crossed = Math.max(row, nextRow);
    int steps = Math.abs(crossed);
    return steps > 0
        && steps < Math.abs(j)
        && reaches(line, crossed, line + 1, crossed, bound)
        && ray.hiddenAtMinorLine(steps);
  }

  private boolean reaches(int k, int j, int otherK, int otherJ, int bound) {
    return Math.max(window.line(k)[j - window.base], window.line(otherK)[otherJ - window.base])
        >= bound;
  }
}
