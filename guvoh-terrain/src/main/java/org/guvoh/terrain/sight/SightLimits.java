package org.guvoh.terrain.sight;

import org.guvoh.terrain.TerrainException;
import org.guvoh.terrain.TerrainException.Fault;

/** How far and into which directions is looked. */
public record SightLimits(double rangeMetres, Sector sector) {

  /** Beyond this, straight lines on the grid and one coefficient of refraction mislead. */
  public static final double LONGEST_RANGE_METRES = 200_000;

  public SightLimits {
    if (!(rangeMetres > 0 && rangeMetres <= LONGEST_RANGE_METRES)) {
      throw new TerrainException(
          Fault.BAD_NUMBER,
          "A range of sight of "
              + rangeMetres
              + " m makes no sense: give one above 0 and up to "
              + LONGEST_RANGE_METRES
              + " m.");
    }
  }

  /** All directions up to a range in metres. */
  public static SightLimits within(double rangeMetres) {
    return new SightLimits(rangeMetres, Sector.FULL);
  }

  /** Looks only into a sector. */
  public SightLimits withSector(Sector only) {
    return new SightLimits(rangeMetres, only);
  }
}
