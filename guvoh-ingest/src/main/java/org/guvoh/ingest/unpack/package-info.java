/** From files that hold several reports to the reports in them, within limits. */
@NullMarked
package org.guvoh.ingest.unpack;

import org.jspecify.annotations.NullMarked;
