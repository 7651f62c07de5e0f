/** Lines of sight and viewsheds. */
@NullMarked
package org.guvoh.terrain.sight;

import org.jspecify.annotations.NullMarked;
