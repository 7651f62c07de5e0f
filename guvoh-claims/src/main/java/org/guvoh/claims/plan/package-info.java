/** Claims about what is to come: commitments, programmes, forecasts, positions. */
@NullMarked
package org.guvoh.claims.plan;

import org.jspecify.annotations.NullMarked;
