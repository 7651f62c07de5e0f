package org.guvoh.language.internal;

import org.guvoh.language.reader.NameGuideline;

/** What the lexicon says of a word. */
public enum LexiconLabel {
  NONE(0),
  PLACE_BEGINS(1),
  PLACE_GOES_ON(2),
  ACTOR_BEGINS(3),
  ACTOR_GOES_ON(4),
  EITHER_BEGINS(5),
  EITHER_GOES_ON(6);

  private final int id;

  LexiconLabel(int id) {
    this.id = id;
  }

  /** What the network calls it. */
  int id() {
    return id;
  }

  /** On the opening piece, where no name can be, this label tells the guideline. */
  static LexiconLabel of(NameGuideline guideline) {
    return switch (guideline) {
      case NAMES -> NONE;
      case PHRASES -> EITHER_GOES_ON;
    };
  }
}
