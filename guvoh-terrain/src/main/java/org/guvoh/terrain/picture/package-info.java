/** Shaded relief and viewsheds as pictures. */
@NullMarked
package org.guvoh.terrain.picture;

import org.jspecify.annotations.NullMarked;
