/** Readers of elevation formats; no part of the contract. */
@NullMarked
package org.guvoh.terrain.elevation.internal.tiff;

import org.jspecify.annotations.NullMarked;
