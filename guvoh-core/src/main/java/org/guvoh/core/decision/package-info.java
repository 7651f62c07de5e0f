/** What people decided, anchored to passages. */
@NullMarked
package org.guvoh.core.decision;

import org.jspecify.annotations.NullMarked;
