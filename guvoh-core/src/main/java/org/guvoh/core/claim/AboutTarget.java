package org.guvoh.core.claim;

/** What a claim about something is about. */
public enum AboutTarget {
  CLAIM,
  STATEMENT,
  SPEAKER
}
