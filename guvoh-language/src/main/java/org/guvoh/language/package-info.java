/** From a text revision to annotated text. */
@NullMarked
package org.guvoh.language;

import org.jspecify.annotations.NullMarked;
