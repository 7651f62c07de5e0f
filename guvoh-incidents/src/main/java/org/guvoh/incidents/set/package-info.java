/** Sets that are joined and never parted. */
@NullMarked
package org.guvoh.incidents.set;

import org.jspecify.annotations.NullMarked;
