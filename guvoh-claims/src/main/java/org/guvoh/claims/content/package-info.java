/** Finders of claims, one per kind of content. */
@NullMarked
package org.guvoh.claims.content;

import org.jspecify.annotations.NullMarked;
