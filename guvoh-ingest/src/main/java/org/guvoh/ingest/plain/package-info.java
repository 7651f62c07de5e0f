/** Plain text with an optional block of header lines. */
@NullMarked
package org.guvoh.ingest.plain;

import org.jspecify.annotations.NullMarked;
