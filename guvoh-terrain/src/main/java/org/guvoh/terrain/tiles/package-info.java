/** Elevation files and folders of tiles: what is read, and how tiles become one ground. */
@NullMarked
package org.guvoh.terrain.tiles;

import org.jspecify.annotations.NullMarked;
