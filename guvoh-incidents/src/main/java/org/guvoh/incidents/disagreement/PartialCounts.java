package org.guvoh.incidents.disagreement;

import org.guvoh.core.claim.ClaimContent;

/** Which tolls count a part of others, or something other than persons. */
public final class PartialCounts {
  private final Descriptions descriptions = new Descriptions();

  /** "three of the dead"; "four families". */
  public boolean isPart(ClaimContent.Toll toll) {
    String whom = toll.whom().description();
    return descriptions.isPart(whom) || !descriptions.unit(whom).equals("person");
  }
}
