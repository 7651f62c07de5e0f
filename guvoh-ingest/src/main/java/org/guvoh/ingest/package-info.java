/** . */
@NullMarked
package org.guvoh.ingest;

import org.jspecify.annotations.NullMarked;
