package org.guvoh.core.claim;

/** What befell a thing. */
public enum ThingEffect {
  SEIZED,
  DESTROYED,
  DAMAGED,
  DISRUPTED
}
