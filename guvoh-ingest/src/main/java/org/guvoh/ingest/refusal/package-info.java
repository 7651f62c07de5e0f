/** Why an input is not read, with stable codes. */
@NullMarked
package org.guvoh.ingest.refusal;

import org.jspecify.annotations.NullMarked;
