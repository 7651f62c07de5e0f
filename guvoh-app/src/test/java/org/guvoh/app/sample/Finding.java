package org.guvoh.app.sample;

import org.guvoh.core.claim.Claim;

/** Something that the program derives from the sample and the reader does not. */
record Finding(String check, String report, String what) {
  static Finding of(String check, String report, Claim claim) {
    String words = claim.content().field() + " " + claim.content().value();
    return new Finding(check, report, words + " by " + claim.chain().innermost().speaker().label());
  }

  @Override
  public String toString() {
    return check + "\t" + report + "\t" + what;
  }
}
