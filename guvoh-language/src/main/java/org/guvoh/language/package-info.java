/** . */
@NullMarked
package org.guvoh.language;

import org.jspecify.annotations.NullMarked;
