/** MUC-3 and MUC-4 answer keys. */
@NullMarked
package org.guvoh.bench.muc;

import org.jspecify.annotations.NullMarked;
