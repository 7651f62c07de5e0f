/** Texts as words and runs of words. */
@NullMarked
package org.guvoh.incidents.text;

import org.jspecify.annotations.NullMarked;
