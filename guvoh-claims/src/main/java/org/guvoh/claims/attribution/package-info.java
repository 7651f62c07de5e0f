/** Who said what: cues, speakers, contents, and the chains they form. */
@NullMarked
package org.guvoh.claims.attribution;

import org.jspecify.annotations.NullMarked;
