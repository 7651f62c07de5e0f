/** The one reading pipeline: from files to the case file. */
@NullMarked
package org.guvoh.app.reading;

import org.jspecify.annotations.NullMarked;
