package org.guvoh.core.time;

/** The finest unit that a time names. */
public enum TimePrecision {
  MINUTE,
  DAY,
  INTERVAL,
  MONTH,
  SEASON,
  YEAR
}
