/** The tree of a sentence, as the rules walk it. */
@NullMarked
package org.guvoh.claims.syntax;

import org.jspecify.annotations.NullMarked;
