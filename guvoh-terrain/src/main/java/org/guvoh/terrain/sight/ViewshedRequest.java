package org.guvoh.terrain.sight;

import org.guvoh.terrain.TerrainException;
import org.guvoh.terrain.TerrainException.Fault;

/**
 * What is asked of a viewshed: from where, to targets how high over the ground, within which
 * limits, on which Earth.
 */
public record ViewshedRequest(
    Viewpoint viewpoint, double targetHeightMetres, SightLimits limits, EarthCurvature curvature) {

  public ViewshedRequest {
    if (!(targetHeightMetres >= 0 && targetHeightMetres <= 20_000)) {
      throw new TerrainException(
          Fault.BAD_NUMBER,
          "A target "
              + targetHeightMetres
              + " m above the ground makes no sense: give a height from 0 to 20000 m.");
    }
  }

  /** A request with the standard curvature and refraction. */
  public static ViewshedRequest of(
      Viewpoint viewpoint, double targetHeightMetres, double rangeMetres) {
    return new ViewshedRequest(
        viewpoint, targetHeightMetres, SightLimits.within(rangeMetres), EarthCurvature.STANDARD);
  }
}
