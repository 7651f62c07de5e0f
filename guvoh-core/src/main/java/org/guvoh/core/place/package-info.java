/** Places as a report refers to them. */
@NullMarked
package org.guvoh.core.place;

import org.jspecify.annotations.NullMarked;
