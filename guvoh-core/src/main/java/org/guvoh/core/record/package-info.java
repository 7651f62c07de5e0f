/** The extraction record: everything extracted from one report by one engine version, as JSON. */
@NullMarked
package org.guvoh.core.record;

import org.jspecify.annotations.NullMarked;
