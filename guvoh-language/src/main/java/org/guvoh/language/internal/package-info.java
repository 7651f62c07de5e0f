/** The network's runtime: unpacking, word pieces, decoding. Nothing outside this module uses it. */
@NullMarked
package org.guvoh.language.internal;

import org.jspecify.annotations.NullMarked;
