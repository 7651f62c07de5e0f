/** Counts as intervals with their words. */
@NullMarked
package org.guvoh.core.count;

import org.jspecify.annotations.NullMarked;
