package org.guvoh.core.mention;

import org.guvoh.core.place.PlaceReference;
import org.guvoh.core.place.PlaceUse;
import org.guvoh.core.text.Passage;

/** A passage that names a place, and how the name is used. */
public record PlaceMention(String id, Passage passage, PlaceReference place, PlaceUse use)
    implements Mention {}
