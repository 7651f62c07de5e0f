/** Kinds of event against sentences coded in PLOVER. */
@NullMarked
package org.guvoh.bench.plover;

import org.jspecify.annotations.NullMarked;
