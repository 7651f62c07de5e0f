/**
 * The wiring: command line, the one reading pipeline, and what is shown. The only owner of threads.
 */
@NullMarked
package org.guvoh.app;

import org.jspecify.annotations.NullMarked;
