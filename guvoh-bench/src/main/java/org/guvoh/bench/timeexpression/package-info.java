/**
 * Groups the mistakes of times on TimeML corpora; the official scorer is another package. The
 * corpora are not part of the project.
 */
@NullMarked
package org.guvoh.bench.timeexpression;

import org.jspecify.annotations.NullMarked;
