/** What makes two spellings one name: folding, romanization, consonant keys, likeness. */
@NullMarked
package org.guvoh.names.spelling;

import org.jspecify.annotations.NullMarked;
