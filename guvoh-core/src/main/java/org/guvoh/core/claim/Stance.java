package org.guvoh.core.claim;

/**
 * How a speaker stands to the claim, statement or speaker that an {@link ClaimContent.About} is
 * about.
 */
public enum Stance {
  DOUBTS,
  ENDORSES,
  CHALLENGES_UP,
  CHALLENGES_DOWN,
  TRAIT
}
