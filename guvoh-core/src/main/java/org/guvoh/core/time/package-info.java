/** Times as EDTF (ISO 8601-2) intervals with precision and basis. */
@NullMarked
package org.guvoh.core.time;

import org.jspecify.annotations.NullMarked;
