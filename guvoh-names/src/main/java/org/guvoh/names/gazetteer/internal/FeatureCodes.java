package org.guvoh.names.gazetteer.internal;

/** What the feature codes of GeoNames mean in the feature words of Guvoh. */
public final class FeatureCodes {
  private static final long CITY = 50_000;
  private static final long TOWN = 5_000;

  private FeatureCodes() {}

  /** The feature word of a populated place. */
  public static String kind(String code, long population) {
    if (code.equals("PPLC")) {
      return "capital";
    }
    if (code.equals("PPLX")) {
      return "neighbourhood";
    }
    if (population >= CITY || code.equals("PPLA")) {
      return "city";
    }
    return population >= TOWN || code.equals("PPLA2") ? "town" : "settlement";
  }

  /** How far a populated place reaches, in units of a small town. */
  public static double reach(long population) {
    return population >= 1_000_000 ? 4 : population >= 100_000 ? 2 : 1;
  }
}
