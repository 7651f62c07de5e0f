/** Name and version of this build. */
@NullMarked
package org.guvoh.app.version;

import org.jspecify.annotations.NullMarked;
