/** Counts in words and figures. */
@NullMarked
package org.guvoh.claims.count;

import org.jspecify.annotations.NullMarked;
