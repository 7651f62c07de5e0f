/** Measures times against TimeML corpora; the corpora are not part of the project. */
@NullMarked
package org.guvoh.bench.timeml;

import org.jspecify.annotations.NullMarked;
