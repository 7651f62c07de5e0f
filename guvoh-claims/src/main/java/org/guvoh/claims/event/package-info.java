/** Events: triggers, and which mentions of a report name the same event. */
@NullMarked
package org.guvoh.claims.event;

import org.jspecify.annotations.NullMarked;
