/** . */
@NullMarked
package org.guvoh.store;

import org.jspecify.annotations.NullMarked;
