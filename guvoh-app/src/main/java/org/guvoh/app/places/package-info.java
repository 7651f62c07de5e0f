/** Commands about places: gazetteers that users bring, and why a name was resolved as it was. */
@NullMarked
package org.guvoh.app.places;

import org.jspecify.annotations.NullMarked;
