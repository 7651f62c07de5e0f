/** The commands of the command line. */
@NullMarked
package org.guvoh.app.cli;

import org.jspecify.annotations.NullMarked;
