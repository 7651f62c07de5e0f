package org.guvoh.incidents.origin;

/** What ties two tellings to one origin. */
public enum Tie {
  /** One has the words of the other. */
  COPY,
  /** One credits the other. */
  CITATION,
  /** Both name the same speaker. */
  SPEAKER,
  /** Both tell the same details of a speaker who may be the same. */
  PARAPHRASE
}
