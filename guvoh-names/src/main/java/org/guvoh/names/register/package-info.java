/** The registered actors and places, as the tables give them. */
@NullMarked
package org.guvoh.names.register;

import org.jspecify.annotations.NullMarked;
