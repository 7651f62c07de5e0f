/** . */
@NullMarked
package org.guvoh.app;

import org.jspecify.annotations.NullMarked;
