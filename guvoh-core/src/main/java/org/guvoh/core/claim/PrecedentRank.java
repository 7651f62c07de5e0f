package org.guvoh.core.claim;

/** How an event is said to stand to earlier ones of its scope. */
public enum PrecedentRank {
  FIRST_KNOWN,
  DEADLIEST,
  LARGEST,
  LATEST,
  OTHER
}
