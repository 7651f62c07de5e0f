/** Claims: one atomic content under one chain. */
@NullMarked
package org.guvoh.core.claim;

import org.jspecify.annotations.NullMarked;
