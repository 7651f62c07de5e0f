/** Passages that name an actor, place, time or count. */
@NullMarked
package org.guvoh.core.mention;

import org.jspecify.annotations.NullMarked;
