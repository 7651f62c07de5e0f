package org.guvoh.terrain.sight;

/**
 * What is assumed of the error of an elevation model: normal, without bias, of one standard
 * deviation everywhere, and correlated in space so that two samples one correlation length apart
 * share half their error (0.49) and two lengths apart hardly any (0.05). Built from independent
 * normal numbers on a lattice of that spacing, blended by cubic B-splines and scaled to the same
 * variance at every sample.
 *
 * <p>Sources for the size: published checks of SRTM against GNSS give a root mean square error of
 * 5.7 to 7.5 m; GLO-30 does better. The length is an assumption: hundreds of metres for SRTM's
 * long-range part, tens for its speckle. Real error grows with slope and forest, which this model
 * leaves out.
 */
public record ElevationErrorModel(double standardDeviationMetres, double correlationMetres) {

  /** Standard deviation 6 m, correlation length 150 m: an assumption for SRTM in mountains. */
  public static final ElevationErrorModel SRTM = new ElevationErrorModel(6, 150);

  public ElevationErrorModel {
    boolean sound =
        standardDeviationMetres >= 0
            && standardDeviationMetres <= 1000
            && correlationMetres > 0
            && correlationMetres <= 100_000;
    if (!sound) {
      throw new IllegalArgumentException(
          "an elevation error needs a deviation of 0 to 1000 m and a correlation length of up to 100 km, not "
              + standardDeviationMetres
              + " and "
              + correlationMetres);
    }
  }
}
