/** Searching a text for many names at once. */
@NullMarked
package org.guvoh.names.search;

import org.jspecify.annotations.NullMarked;
