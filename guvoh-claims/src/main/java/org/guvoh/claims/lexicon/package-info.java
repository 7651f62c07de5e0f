/** Lexicons of phrases and the view of a sentence they are matched against. */
@NullMarked
package org.guvoh.claims.lexicon;

import org.jspecify.annotations.NullMarked;
