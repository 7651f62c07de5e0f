/** From a web page to its main text and what the page says of itself. */
@NullMarked
package org.guvoh.ingest.html;

import org.jspecify.annotations.NullMarked;
