/** Our own gold reports. */
@NullMarked
package org.guvoh.bench.gold;

import org.jspecify.annotations.NullMarked;
