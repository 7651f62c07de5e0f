/** Tables of knowledge kept as data: lexicons, kinds, crosswalks. */
@NullMarked
package org.guvoh.core.table;

import org.jspecify.annotations.NullMarked;
