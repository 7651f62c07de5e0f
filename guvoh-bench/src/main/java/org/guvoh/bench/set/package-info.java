/** What every scored set has in common, and how it is run. */
@NullMarked
package org.guvoh.bench.set;

import org.jspecify.annotations.NullMarked;
