/** Readers of elevation formats; no part of the contract. */
@NullMarked
package org.guvoh.terrain.tiles.internal.tiff;

import org.jspecify.annotations.NullMarked;
