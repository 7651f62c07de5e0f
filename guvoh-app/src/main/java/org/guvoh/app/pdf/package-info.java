/** PDF documents are read by child processes, within limits of time and memory. */
@NullMarked
package org.guvoh.app.pdf;

import org.jspecify.annotations.NullMarked;
