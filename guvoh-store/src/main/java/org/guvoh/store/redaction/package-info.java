/** Blacking out evidence by a person's decision, and what remains of it. */
@NullMarked
package org.guvoh.store.redaction;

import org.jspecify.annotations.NullMarked;
