/** Which place of the gazetteer a name in a report means. */
@NullMarked
package org.guvoh.names.place;

import org.jspecify.annotations.NullMarked;
