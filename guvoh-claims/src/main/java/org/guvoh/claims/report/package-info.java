/** A report as the finders of claims see it. */
@NullMarked
package org.guvoh.claims.report;

import org.jspecify.annotations.NullMarked;
