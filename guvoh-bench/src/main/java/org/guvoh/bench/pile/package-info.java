/** Piles of reports for measuring. */
@NullMarked
package org.guvoh.bench.pile;

import org.jspecify.annotations.NullMarked;
