package org.guvoh.core.claim;

/** The mode in which the content is put forward. */
public enum Modality {
  ACTUAL,
  POSSIBLE,
  PLANNED,
  HYPOTHETICAL,
  ASKED,
  HABITUAL
}
