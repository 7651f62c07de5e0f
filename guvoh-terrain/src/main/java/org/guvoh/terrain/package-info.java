/**
 * Can this place see that slope? Elevation, sight and, later, routes. Depends on JTS only and is
 * useful alone.
 */
@NullMarked
package org.guvoh.terrain;

import org.jspecify.annotations.NullMarked;
