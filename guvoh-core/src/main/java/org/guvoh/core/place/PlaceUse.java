package org.guvoh.core.place;

/** How a place name is used: for the place, for those who rule from it, or for a people. */
public enum PlaceUse {
  LITERAL,
  METONYM,
  DEMONYM
}
