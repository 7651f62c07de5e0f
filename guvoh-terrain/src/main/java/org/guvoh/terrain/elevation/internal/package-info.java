/** Readers of elevation formats; no part of the contract. */
@NullMarked
package org.guvoh.terrain.elevation.internal;

import org.jspecify.annotations.NullMarked;
