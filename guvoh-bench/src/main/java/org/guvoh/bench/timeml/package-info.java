/** Times against TimeML. */
@NullMarked
package org.guvoh.bench.timeml;

import org.jspecify.annotations.NullMarked;
