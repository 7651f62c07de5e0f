/** On which side of a border a place lies, how far from it, and where one crosses. */
@NullMarked
package org.guvoh.names.border;

import org.jspecify.annotations.NullMarked;
