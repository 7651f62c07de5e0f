/** Paragraphs, tokens and sentences, with offsets kept. */
@NullMarked
package org.guvoh.language.text;

import org.jspecify.annotations.NullMarked;
