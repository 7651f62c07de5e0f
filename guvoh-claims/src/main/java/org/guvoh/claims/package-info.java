/** . */
@NullMarked
package org.guvoh.claims;

import org.jspecify.annotations.NullMarked;
