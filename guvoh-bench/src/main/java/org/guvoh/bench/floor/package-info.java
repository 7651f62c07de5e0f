/** Figures on our own gold that may not fall. */
@NullMarked
package org.guvoh.bench.floor;

import org.jspecify.annotations.NullMarked;
