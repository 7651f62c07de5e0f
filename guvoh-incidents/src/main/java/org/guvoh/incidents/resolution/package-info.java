/** Event mentions resolved into incidents. */
@NullMarked
package org.guvoh.incidents.resolution;

import org.jspecify.annotations.NullMarked;
