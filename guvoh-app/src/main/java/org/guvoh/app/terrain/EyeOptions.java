package org.guvoh.app.terrain;

import org.guvoh.terrain.sight.EarthCurvature;
import picocli.CommandLine.Option;

/** Heights over the ground at both ends, and the bend of light. */
final class EyeOptions {
  @Option(
      names = "--eye-height-m",
      paramLabel = "METRES",
      description = "Height of the eye over the ground (default: ${DEFAULT-VALUE}).")
  private double eyeHeightMetres = 2;

  @Option(
      names = "--target-height-m",
      paramLabel = "METRES",
      description = "Height of what is looked for over the ground (default: ${DEFAULT-VALUE}).")
  private double targetHeightMetres = 1.7;

  @Option(
      names = "--refraction",
      paramLabel = "COEFFICIENT",
      description = "Coefficient of refraction (default: ${DEFAULT-VALUE}).")
  private double refraction = EarthCurvature.STANDARD.refractionCoefficient();

  double eyeHeightMetres() {
    return eyeHeightMetres;
  }

  double targetHeightMetres() {
    return targetHeightMetres;
  }

  EarthCurvature curvature() {
    return new EarthCurvature(EarthCurvature.STANDARD.radiusMetres(), refraction);
  }
}
