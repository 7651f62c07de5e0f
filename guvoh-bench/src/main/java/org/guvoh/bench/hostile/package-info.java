/** Piles of bad files, and killed processes. */
@NullMarked
package org.guvoh.bench.hostile;

import org.jspecify.annotations.NullMarked;
