/**
 * Our own gold of single sentences: counts, and the date of a statement beside that of its event.
 */
@NullMarked
package org.guvoh.bench.phrases;

import org.jspecify.annotations.NullMarked;
