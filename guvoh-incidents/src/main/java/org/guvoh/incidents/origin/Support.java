package org.guvoh.incidents.origin;

/**
 * How many reports say something and how many origins they go back to.
 *
 * @param low number of origins if all that may be one are one
 * @param high number of origins if they are not
 */
public record Support(int reports, int low, int high) {
  public Support {
    if (low < 0 || high < low || high > reports) {
      throw new IllegalArgumentException(
          "a support needs 0 <= low <= high <= reports: " + low + ", " + high + ", " + reports);
    }
  }

  /** {@code 4 reports, 2–3 origins}. */
  public String inWords() {
    String origins = low == high ? Integer.toString(high) : low + "–" + high;
    return reports
        + (reports == 1 ? " report, " : " reports, ")
        + origins
        + (low == 1 && high == 1 ? " origin" : " origins");
  }
}
