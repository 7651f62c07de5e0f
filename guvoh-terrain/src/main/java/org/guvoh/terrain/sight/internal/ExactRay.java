package org.guvoh.terrain.sight.internal;

import org.guvoh.terrain.elevation.LocalMetric;

/**
 * The line of sight to one sample, tested crossing by crossing: the definition everything else must
 * agree with.
 *
 * <p>R3 of Franklin and Ray (1994): the ground is known on the lines of the grid, linear between
 * neighbouring samples. A target at (K, J) is hidden when at some crossing with a grid line, at
 * fraction s of the way, {@code h − drop·d(s)² − eye > s · d(s)/(s·D) · rise}; touching does not
 * hide. All arithmetic is double, heights are read as float. A crossing on a sample uses that
 * sample alone; one beside a void is unknown and hides nothing.
 *
 * <p>Not safe for use by several threads.
 */
final class ExactRay {
  private final SightScene scene;
  private final Cone cone;
  private final float[] heights;
  private final LocalMetric metric;
  private final boolean plane;

  private int targetK;
  private int targetJ;
  private double southSteps;
  private double eastSteps;
  private double squaredDistance;
  private double rise;
  private boolean metVoid;

  ExactRay(SightScene scene, Cone cone) {
    this.scene = scene;
    this.cone = cone;
    this.heights = scene.heights();
    this.metric = scene.metric();
    this.plane = metric.isPlane();
  }

  /** Takes aim at a sample; false when it is a void and cannot be aimed at. */
  boolean aim(int k, int j) {
    float ground = heights[cone.index(k, j)];
    targetK = k;
    targetJ = j;
    southSteps = cone.rowOffset(k, j);
    eastSteps = cone.columnOffset(k, j);
    squaredDistance = metric.squaredDistance(southSteps, eastSteps);
    rise = scene.rise(ground, squaredDistance);
    metVoid = false;
    return !Float.isNaN(ground);
  }

  /** True once a crossing tested since {@link #aim} lay beside a void. */
  boolean metVoid() {
    return metVoid;
  }

  /**
   * True when the ground hides the target at one of the crossings with major lines firstK to lastK,
   * or just before.
   */
  boolean hiddenBetween(int firstK, int lastK) {
    for (int k = Math.min(lastK, targetK - 1); k >= firstK; k--) {
      if (hiddenAtMajorLine(k)) {
        return true;
      }
    }
    return targetJ != 0 && hiddenAtMinorLines(firstK - 1, Math.min(lastK, targetK));
  }

  /**
   * True when the ground hides the target where the line crosses major line k, in front of the
   * target.
   */
  boolean hiddenAtMajorLine(int k) {
    int j = Math.floorDiv(k * targetJ, targetK);
    return hides(cone.index(k, j), cone.minorStride, k * targetJ - j * targetK, targetK, k);
  }

  private boolean hiddenAtMinorLines(int fromK, int toK) {
    int across = Math.abs(targetJ);
    int first = Math.max(1, fromK * across / targetK);
    int last = Math.min(across - 1, (toK * across + targetK - 1) / targetK);
    for (int j = last; j >= first; j--) {
      if (hiddenAtMinorLine(j)) {
        return true;
      }
    }
    return false;
  }

  /**
   * True when the ground hides the target where the line crosses the minor line that many steps to
   * the target's side.
   */
  boolean hiddenAtMinorLine(int steps) {
    int across = Math.abs(targetJ);
    int k = steps * targetK / across;
    int j = targetJ > 0 ? steps : -steps;
    return hides(cone.index(k, j), cone.majorStride, steps * targetK - k * across, across, steps);
  }

  /**
   * Tests the crossing at share rest/count between a sample and the next, step of count steps along
   * the line.
   */
  private boolean hides(int index, int stride, int rest, int count, int step) {
    double ground = heights[index];
    if (rest != 0) {
      ground += rest / (double) count * (heights[index + stride] - ground);
    }
    return hides(ground, step / (double) count);
  }

  private boolean hides(double ground, double fraction) {
    if (Double.isNaN(ground)) {
      metVoid = true;
      return false;
    }
    if (plane) {
      double squared = fraction * fraction * squaredDistance;
      return ground - scene.drop() * squared - scene.eyeMetres() > fraction * rise;
    }
    double direct = metric.squaredDistance(fraction * southSteps, fraction * eastSteps);
    double line = Math.sqrt(direct / squaredDistance) * rise;
    return ground - scene.drop() * direct - scene.eyeMetres() > line;
  }
}
