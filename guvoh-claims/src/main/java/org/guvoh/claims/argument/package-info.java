/** Claims about claims: causes, motives, inferences, precedents, open questions, silence. */
@NullMarked
package org.guvoh.claims.argument;

import org.jspecify.annotations.NullMarked;
