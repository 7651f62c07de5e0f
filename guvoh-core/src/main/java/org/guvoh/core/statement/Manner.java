package org.guvoh.core.statement;

/** How a link of a chain passes its content on. Denial and doubt live here and nowhere else. */
public enum Manner {
  SAYS,
  CLAIMS,
  CONFIRMS,
  DENIES,
  DOUBTS,
  WARNS,
  ESTIMATES,
  REPORTS,
  ASKS;

  /** Whether the speaker stands against the content. */
  public boolean opposes() {
    return this == DENIES || this == DOUBTS;
  }
}
