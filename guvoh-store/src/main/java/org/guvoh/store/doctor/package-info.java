/** Checks of a case file that change nothing. */
@NullMarked
package org.guvoh.store.doctor;

import org.jspecify.annotations.NullMarked;
