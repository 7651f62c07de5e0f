/** Which tellings of an incident go back to the same witness, statement or document. */
@NullMarked
package org.guvoh.incidents.origin;

import org.jspecify.annotations.NullMarked;
