/** Incidents and what is judged of them: derived values, rebuilt from evidence at any time. */
@NullMarked
package org.guvoh.core.incident;

import org.jspecify.annotations.NullMarked;
