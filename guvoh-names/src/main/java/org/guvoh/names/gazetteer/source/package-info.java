/** Gazetteers that users bring: formats, reading line by line, problems by line. */
@NullMarked
package org.guvoh.names.gazetteer.source;

import org.jspecify.annotations.NullMarked;
