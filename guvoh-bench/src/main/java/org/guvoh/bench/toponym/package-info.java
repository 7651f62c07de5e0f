/** Places against toponyms with coordinates in XML. */
@NullMarked
package org.guvoh.bench.toponym;

import org.jspecify.annotations.NullMarked;
