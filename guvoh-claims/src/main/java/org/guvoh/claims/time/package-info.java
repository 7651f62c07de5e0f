/** Times in words, normalised to EDTF. */
@NullMarked
package org.guvoh.claims.time;

import org.jspecify.annotations.NullMarked;
