/** From annotated text and names to statements, times, counts, events and claims. */
@NullMarked
package org.guvoh.claims;

import org.jspecify.annotations.NullMarked;
