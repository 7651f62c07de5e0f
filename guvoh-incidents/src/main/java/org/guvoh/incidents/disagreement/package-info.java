/** Where the claims of an incident part. */
@NullMarked
package org.guvoh.incidents.disagreement;

import org.jspecify.annotations.NullMarked;
