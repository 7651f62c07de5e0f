package org.guvoh.language.internal;

import org.guvoh.core.text.NameSpan;

/** What the lexicon says of a word; the order is the network's. */
public enum LexiconLabel {
  NONE,
  PLACE_BEGINS,
  PLACE_GOES_ON,
  ACTOR_BEGINS,
  ACTOR_GOES_ON,
  EITHER_BEGINS,
  EITHER_GOES_ON;

  static LexiconLabel of(NameSpan.Kind kind, boolean begins) {
    return switch (kind) {
      case PLACE -> begins ? PLACE_BEGINS : PLACE_GOES_ON;
      case PERSON, ORGANISATION -> begins ? ACTOR_BEGINS : ACTOR_GOES_ON;
    };
  }
}
