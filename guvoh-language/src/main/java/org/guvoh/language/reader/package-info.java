/** What the reader gives back, and what keeps it from starting. */
@NullMarked
package org.guvoh.language.reader;

import org.jspecify.annotations.NullMarked;
