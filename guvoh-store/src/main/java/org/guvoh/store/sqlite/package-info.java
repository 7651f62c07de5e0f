/** How a case file is opened, locked, kept in shape and closed. */
@NullMarked
package org.guvoh.store.sqlite;

import org.jspecify.annotations.NullMarked;
