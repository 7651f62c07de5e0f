package org.guvoh.language.reader;

/** How far a name reaches: the network learned both manners and is told which one to follow. */
public enum NameGuideline {
  /** The name alone: "Kest". */
  NAMES,
  /** The whole noun phrase around it, article and head included: "the town of Kest". */
  PHRASES
}
