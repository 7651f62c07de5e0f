/** Claims about things: what befell them, how many, by what means, and series of events. */
@NullMarked
package org.guvoh.claims.thing;

import org.jspecify.annotations.NullMarked;
