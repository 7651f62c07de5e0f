/** Event mentions and the kinds of event. */
@NullMarked
package org.guvoh.core.event;

import org.jspecify.annotations.NullMarked;
