/** Reports, their metadata, and what was refused. */
@NullMarked
package org.guvoh.core.report;

import org.jspecify.annotations.NullMarked;
