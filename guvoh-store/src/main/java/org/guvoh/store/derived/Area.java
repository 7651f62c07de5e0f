package org.guvoh.store.derived;

import org.guvoh.core.Checks;

/** An area between two parallels and two meridians, degrees on WGS 84; it may not cross 180° E. */
public record Area(double south, double north, double west, double east) {
  public Area {
    Checks.that(-90 <= south && south <= north && north <= 90, "needs -90 <= south <= north <= 90");
    Checks.that(-180 <= west && west <= east && east <= 180, "needs -180 <= west <= east <= 180");
  }
}
