/** Counts, precision, recall, F1 and bootstrap intervals, whatever the set. */
@NullMarked
package org.guvoh.bench.score;

import org.jspecify.annotations.NullMarked;
