package org.guvoh.names.place;

import org.guvoh.core.place.PlaceReference;
import org.guvoh.core.place.PlaceUse;
import org.guvoh.core.text.Passage;

/**
 * A passage that names a place, before it is resolved.
 *
 * @param reference what the finding rules know of it: its name, and perhaps a row of their tables
 */
public record PlaceName(Passage passage, PlaceReference reference, PlaceUse use) {}
