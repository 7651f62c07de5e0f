/** When a text was published, as it says itself. */
@NullMarked
package org.guvoh.ingest.published;

import org.jspecify.annotations.NullMarked;
