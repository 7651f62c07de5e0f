package org.guvoh.core.time;

/** What a time was reckoned from. */
public enum TimeBasis {
  /** The words alone. */
  SAID,
  /** Reckoned from the report's publication. */
  RELATIVE_TO_PUBLICATION,
  /** Reckoned from the time of a statement. */
  RELATIVE_TO_STATEMENT,
  /** Reckoned from another event or date of the narrative. */
  RELATIVE_TO_EVENT
}
