/** Timestamp files: what they are the proof of. */
@NullMarked
package org.guvoh.ingest.proof;

import org.jspecify.annotations.NullMarked;
