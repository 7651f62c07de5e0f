/** A place of a gazetteer, and a name that met one. */
@NullMarked
package org.guvoh.names.gazetteer.entry;

import org.jspecify.annotations.NullMarked;
