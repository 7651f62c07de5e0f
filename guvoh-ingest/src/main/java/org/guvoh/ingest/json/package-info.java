/** Reports as JSON objects. */
@NullMarked
package org.guvoh.ingest.json;

import org.jspecify.annotations.NullMarked;
