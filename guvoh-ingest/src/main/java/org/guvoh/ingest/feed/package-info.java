/** Feeds (RSS, Atom) and their entries. */
@NullMarked
package org.guvoh.ingest.feed;

import org.jspecify.annotations.NullMarked;
