/** . */
@NullMarked
package org.guvoh.names;

import org.jspecify.annotations.NullMarked;
