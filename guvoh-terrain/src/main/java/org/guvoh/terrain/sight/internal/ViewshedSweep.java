package org.guvoh.terrain.sight.internal;

import org.guvoh.terrain.Workers;

/** Runs the sectors of all four cones. Their number changes no cell. */
public final class ViewshedSweep {
  private static final int SECTORS_PER_CONE = 4;

  private ViewshedSweep() {}

  /** Decides every cell that is {@link Cells#HIDDEN} on entry; others keep their value. */
  public static void run(SightScene scene, double rangeMetres, byte[] cells, Workers workers) {
    Cone.Side[] sides = Cone.Side.values();
    workers.forEach(
        sides.length * SECTORS_PER_CONE,
        task -> {
          Cone cone = new Cone(scene, sides[task % sides.length]);
          int sector = task / sides.length;
          new SectorSweep(scene, cone, sector, SECTORS_PER_CONE, rangeMetres, cells).run();
        });
  }
}
