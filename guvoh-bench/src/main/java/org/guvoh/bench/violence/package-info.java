/** Reports about nothing violent: what is claimed there is false. */
@NullMarked
package org.guvoh.bench.violence;

import org.jspecify.annotations.NullMarked;
