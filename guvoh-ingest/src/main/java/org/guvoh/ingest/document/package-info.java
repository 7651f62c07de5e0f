/** Markdown and Word documents. */
@NullMarked
package org.guvoh.ingest.document;

import org.jspecify.annotations.NullMarked;
