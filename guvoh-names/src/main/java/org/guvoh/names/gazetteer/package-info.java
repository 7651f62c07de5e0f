/** Places of the world by name: what a gazetteer holds and how it is searched. */
@NullMarked
package org.guvoh.names.gazetteer;

import org.jspecify.annotations.NullMarked;
