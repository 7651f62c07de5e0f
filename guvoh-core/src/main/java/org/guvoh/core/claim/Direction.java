package org.guvoh.core.claim;

/** Where a speaker stands on a topic. */
public enum Direction {
  FOR,
  AGAINST,
  UNDECIDED,
  DOWNPLAYS,
  FLAGS
}
