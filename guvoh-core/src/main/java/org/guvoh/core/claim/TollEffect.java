package org.guvoh.core.claim;

/** What befell the people counted in a toll. */
public enum TollEffect {
  KILLED,
  WOUNDED,
  DETAINED,
  ABDUCTED,
  MISSING,
  DISPLACED
}
