/** Claims about actors: relations, control, funding, and what posts and forces can do. */
@NullMarked
package org.guvoh.claims.actor;

import org.jspecify.annotations.NullMarked;
