package org.guvoh.core.claim;

/** How an amount moves. */
public enum Trend {
  RISING,
  FALLING,
  STEADY
}
