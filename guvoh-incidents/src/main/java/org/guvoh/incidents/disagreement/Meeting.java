package org.guvoh.incidents.disagreement;

/** How the values of two affirmed claims on one field stand to each other. */
enum Meeting {
  /** One value. */
  SAME,
  /** One lies in the other. */
  NESTED,
  /** Both can hold. */
  TOGETHER,
  /** They cannot both hold. */
  EXCLUDES
}
