/** The command line of the bench. */
@NullMarked
package org.guvoh.bench.cli;

import org.jspecify.annotations.NullMarked;
