/** The packed file of a gazetteer: writing it, mapping it, searching it. */
@NullMarked
package org.guvoh.names.gazetteer.internal;

import org.jspecify.annotations.NullMarked;
