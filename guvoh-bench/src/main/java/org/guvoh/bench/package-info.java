/** Measurements; never shipped. */
@NullMarked
package org.guvoh.bench;

import org.jspecify.annotations.NullMarked;
