/** Measures counts against lists of phrases. */
@NullMarked
package org.guvoh.bench.counts;

import org.jspecify.annotations.NullMarked;
