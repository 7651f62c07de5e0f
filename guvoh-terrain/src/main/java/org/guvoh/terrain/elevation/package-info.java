/** Heights on grids: what they are, where they lie, how they are read. */
@NullMarked
package org.guvoh.terrain.elevation;

import org.jspecify.annotations.NullMarked;
