package org.guvoh.core.claim;

/** How one actor is said to stand to another; read from the first actor to the second. */
public enum RelationKind {
  MEMBER_OF,
  HEAD_OF,
  ORGAN_OF,
  TRAINED,
  RECRUITED,
  FUNDS,
  SUPPLIES,
  ALLIED,
  HOSTILE,
  KIN,
  OTHER
}
