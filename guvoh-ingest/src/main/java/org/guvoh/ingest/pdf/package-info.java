/** PDF documents. */
@NullMarked
package org.guvoh.ingest.pdf;

import org.jspecify.annotations.NullMarked;
