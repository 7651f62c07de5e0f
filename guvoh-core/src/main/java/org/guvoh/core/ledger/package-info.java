/** The port through which judgement reads the evidence. */
@NullMarked
package org.guvoh.core.ledger;

import org.jspecify.annotations.NullMarked;
