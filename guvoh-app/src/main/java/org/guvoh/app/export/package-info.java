/** Exports of a case: extraction records as JSON lines and claims as comma-separated values. */
@NullMarked
package org.guvoh.app.export;

import org.jspecify.annotations.NullMarked;
