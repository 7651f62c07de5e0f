/** Clauses: a predicate with what hangs on it, and what its grammar says of polarity and mode. */
@NullMarked
package org.guvoh.claims.clause;

import org.jspecify.annotations.NullMarked;
