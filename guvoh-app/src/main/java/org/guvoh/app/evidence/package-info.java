/** Commands on the evidence: typed reports, redaction, proofs. */
@NullMarked
package org.guvoh.app.evidence;

import org.jspecify.annotations.NullMarked;
