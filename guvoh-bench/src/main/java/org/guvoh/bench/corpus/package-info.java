/** Files of the data sets as named bytes: folders, gzip, tar, lines. */
@NullMarked
package org.guvoh.bench.corpus;

import org.jspecify.annotations.NullMarked;
