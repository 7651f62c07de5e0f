/** Sources, cues and contents against brat stand-off attributions. */
@NullMarked
package org.guvoh.bench.attribution;

import org.jspecify.annotations.NullMarked;
