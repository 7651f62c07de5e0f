/** The words of Guvoh as validated records and sealed types; pure, without input or output. */
@NullMarked
package org.guvoh.core;

import org.jspecify.annotations.NullMarked;
