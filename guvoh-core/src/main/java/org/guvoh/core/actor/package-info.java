/** Actors and parties as a report refers to them. */
@NullMarked
package org.guvoh.core.actor;

import org.jspecify.annotations.NullMarked;
