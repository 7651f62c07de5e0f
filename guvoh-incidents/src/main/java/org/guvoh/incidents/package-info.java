/** . */
@NullMarked
package org.guvoh.incidents;

import org.jspecify.annotations.NullMarked;
