package org.guvoh.terrain.sight.internal;

import java.util.stream.IntStream;

/** Runs the sectors of all four cones, on all cores. The number of sectors changes no cell. */
public final class ViewshedSweep {
  private static final int SECTORS_PER_CONE = 4;

  private ViewshedSweep() {}

  /** Decides every cell that is {@link Cells#HIDDEN} on entry; others keep their value. */
  public static void run(SightScene scene, double rangeMetres, byte[] cells, boolean allCores) {
    Cone.Side[] sides = Cone.Side.values();
    IntStream tasks = IntStream.range(0, sides.length * SECTORS_PER_CONE);
    (allCores ? tasks.parallel() : tasks)
        .forEach(
            task -> {
              Cone cone = new Cone(scene, sides[task % sides.length]);
              new SectorSweep(
                      scene, cone, task / sides.length, SECTORS_PER_CONE, rangeMetres, cells)
                  .run();
            });
  }
}
