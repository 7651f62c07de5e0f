/** Rasters and outlines for other programs. */
@NullMarked
package org.guvoh.terrain.export;

import org.jspecify.annotations.NullMarked;
