/**
 * The case file: one SQLite file that keeps every report, what was extracted from it, what was
 * refused and what people decided. Start at {@link org.guvoh.store.CaseFile}.
 */
@NullMarked
package org.guvoh.store;

import org.jspecify.annotations.NullMarked;
