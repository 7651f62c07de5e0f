/** What every format is reduced to. */
@NullMarked
package org.guvoh.ingest.content;

import org.jspecify.annotations.NullMarked;
