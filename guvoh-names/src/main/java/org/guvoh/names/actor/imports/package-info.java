/** Lists of actors that others publish, read into actors of ours. */
@NullMarked
package org.guvoh.names.actor.imports;

import org.jspecify.annotations.NullMarked;
