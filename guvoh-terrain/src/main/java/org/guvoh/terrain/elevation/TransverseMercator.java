package org.guvoh.terrain.elevation;

import org.guvoh.terrain.elevation.CoordinateSystem.UniversalTransverseMercator;

/**
 * UTM on WGS 84 by Krüger's series to the fourth order in the third flattening (Karney 2011,
 * equations 7 to 11, 35 and 36): under a millimetre within a zone.
 */
final class TransverseMercator {
  private static final double SCALE = 0.9996;
  private static final double FALSE_EASTING = 500_000;
  private static final double N = 0.0016792203863837047;
  private static final double ECCENTRICITY = Math.sqrt(0.006694379990141316);
  private static final double RECTIFYING =
      6_378_137 / (1 + N) * (1 + N * N / 4 + N * N * N * N / 64);
  private static final double[] ALPHA = {
    N / 2 - 2 * N * N / 3 + 5 * N * N * N / 16 + 41 * Math.pow(N, 4) / 180,
    13 * N * N / 48 - 3 * N * N * N / 5 + 557 * Math.pow(N, 4) / 1440,
    61 * N * N * N / 240 - 103 * Math.pow(N, 4) / 140,
    49561 * Math.pow(N, 4) / 161280
  };
  private static final double[] BETA = {
    N / 2 - 2 * N * N / 3 + 37 * N * N * N / 96 - Math.pow(N, 4) / 360,
    N * N / 48 + N * N * N / 15 - 437 * Math.pow(N, 4) / 1440,
    17 * N * N * N / 480 - 37 * Math.pow(N, 4) / 840,
    4397 * Math.pow(N, 4) / 161280
  };

  private final double meridian;
  private final double falseNorthing;

  private TransverseMercator(double meridian, double falseNorthing) {
    this.meridian = meridian;
    this.falseNorthing = falseNorthing;
  }

  static TransverseMercator forZone(UniversalTransverseMercator utm) {
    return new TransverseMercator(utm.zone() * 6 - 183, utm.north() ? 0 : 10_000_000);
  }

  GridPoint forward(GeoPosition position) {
    double sine = Math.sin(Math.toRadians(position.latitude()));
    double east = Math.toRadians(position.longitude() - meridian);
    double conformal = Math.sinh(atanh(sine) - ECCENTRICITY * atanh(ECCENTRICITY * sine));
    double xi = Math.atan2(conformal, Math.cos(east));
    double eta = atanh(Math.sin(east) / Math.hypot(1, conformal));
    double x = eta;
    double y = xi;
    for (int i = 0; i < ALPHA.length; i++) {
      double k = 2 * (i + 1);
      y += ALPHA[i] * Math.sin(k * xi) * Math.cosh(k * eta);
      x += ALPHA[i] * Math.cos(k * xi) * Math.sinh(k * eta);
    }
    return new GridPoint(
        FALSE_EASTING + SCALE * RECTIFYING * x, falseNorthing + SCALE * RECTIFYING * y);
  }

  GeoPosition inverse(GridPoint point) {
    double xi = (point.y() - falseNorthing) / (SCALE * RECTIFYING);
    double eta = (point.x() - FALSE_EASTING) / (SCALE * RECTIFYING);
    double y = xi;
    double x = eta;
    for (int i = 0; i < BETA.length; i++) {
      double k = 2 * (i + 1);
      y -= BETA[i] * Math.sin(k * xi) * Math.cosh(k * eta);
      x -= BETA[i] * Math.cos(k * xi) * Math.sinh(k * eta);
    }
    double longitude = meridian + Math.toDegrees(Math.atan2(Math.sinh(x), Math.cos(y)));
    double conformal = Math.sin(y) / Math.hypot(Math.sinh(x), Math.cos(y));
    return new GeoPosition(Math.toDegrees(geodetic(conformal)), longitude);
  }

  /** Latitude from the tangent of the conformal latitude, by fixed-point iteration. */
  private static double geodetic(double conformal) {
    double isometric = Math.log(conformal + Math.hypot(1, conformal));
    double sine = Math.tanh(isometric);
    for (int i = 0; i < 8; i++) {
      sine = Math.tanh(isometric + ECCENTRICITY * atanh(ECCENTRICITY * sine));
    }
    return Math.asin(sine);
  }

  private static double atanh(double value) {
    return 0.5 * Math.log((1 + value) / (1 - value));
  }
}
