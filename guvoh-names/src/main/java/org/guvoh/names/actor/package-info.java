/** The register of actors: who they are, who calls them so, and what people decided about them. */
@NullMarked
package org.guvoh.names.actor;

import org.jspecify.annotations.NullMarked;
