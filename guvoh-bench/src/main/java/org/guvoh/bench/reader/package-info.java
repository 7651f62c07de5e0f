/** Accuracy and speed of the reader on treebanks and named-entity corpora. */
@NullMarked
package org.guvoh.bench.reader;

import org.jspecify.annotations.NullMarked;
