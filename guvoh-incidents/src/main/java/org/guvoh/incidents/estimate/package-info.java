/** Views on tolls: low, best and high, each with its policy and derivation. */
@NullMarked
package org.guvoh.incidents.estimate;

import org.jspecify.annotations.NullMarked;
