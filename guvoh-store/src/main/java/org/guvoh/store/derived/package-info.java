/** Tables that can be dropped and rebuilt from the evidence: incidents, search, positions. */
@NullMarked
package org.guvoh.store.derived;

import org.jspecify.annotations.NullMarked;
