/**
 * {@code guvoh terrain}: the commands over guvoh-terrain. They parse, ask, print and write; nothing
 * is computed here.
 */
@NullMarked
package org.guvoh.app.terrain;

import org.jspecify.annotations.NullMarked;
