/** In which language a text is written. */
@NullMarked
package org.guvoh.ingest.language;

import org.jspecify.annotations.NullMarked;
