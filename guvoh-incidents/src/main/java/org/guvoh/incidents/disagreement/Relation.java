package org.guvoh.incidents.disagreement;

/** How a claim stands to another on the same field of the same incident. */
public enum Relation {
  /** Both give one value. */
  AGREES,
  /** Both can hold. */
  COMPATIBLE,
  /** One value lies in the other. */
  REFINES,
  /** The same speaker gave another value later. */
  UPDATES,
  /** They cannot both hold. */
  DIFFERS,
  /** One denies what the other says. */
  DENIES,
  /** One says that the other is wrong, without a value of its own. */
  CHALLENGED,
  /** One doubts the other, or could not verify it. */
  DOUBTED;

  /** Whether the two cannot both be right. */
  public boolean isConflict() {
    return this == DIFFERS || this == DENIES || this == CHALLENGED;
  }
}
