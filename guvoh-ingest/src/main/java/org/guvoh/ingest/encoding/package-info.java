/** From bytes to text: binary formats, character encodings. */
@NullMarked
package org.guvoh.ingest.encoding;

import org.jspecify.annotations.NullMarked;
