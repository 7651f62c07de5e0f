/** Words that weaken a claim, and words on the quality of its evidence. */
@NullMarked
package org.guvoh.claims.hedge;

import org.jspecify.annotations.NullMarked;
