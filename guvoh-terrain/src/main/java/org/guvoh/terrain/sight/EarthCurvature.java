package org.guvoh.terrain.sight;

/**
 * How the Earth falls away under a line of sight: by d² / 2R, of which refraction gives back the
 * share of its coefficient. The usual coefficient for light over land is 0.13; it varies with the
 * air, from below 0 over hot ground to above 0.3 over cold water, and is an assumption wherever it
 * is not measured.
 */
public record EarthCurvature(double radiusMetres, double refractionCoefficient) {

  /**
   * Radius 6,378,137 m and refraction 0.13: what GDAL and GRASS use for WGS 84 with coefficient
   * 0.87.
   */
  public static final EarthCurvature STANDARD = new EarthCurvature(6_378_137, 0.13);

  /** No curvature and no refraction. */
  public static final EarthCurvature FLAT = new EarthCurvature(Double.POSITIVE_INFINITY, 0);

  public EarthCurvature {
    if (!(radiusMetres >= 1000) || !(refractionCoefficient >= -1 && refractionCoefficient <= 1)) {
      throw new IllegalArgumentException(
          "the Earth's radius must be at least 1000 m and refraction within -1 to 1, not "
              + radiusMetres
              + " and "
              + refractionCoefficient);
    }
  }

  /** Metres of drop per squared metre of distance. */
  public double dropPerSquaredMetre() {
    return (1 - refractionCoefficient) / (2 * radiusMetres);
  }
}
