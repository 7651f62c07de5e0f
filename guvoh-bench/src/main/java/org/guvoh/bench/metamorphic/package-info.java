/** Changes of a report that must change nothing, or one thing only, in what is extracted. */
@NullMarked
package org.guvoh.bench.metamorphic;

import org.jspecify.annotations.NullMarked;
