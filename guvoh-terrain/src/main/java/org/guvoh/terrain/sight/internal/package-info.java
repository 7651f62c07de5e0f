/** How viewsheds are computed; no part of the contract. */
@NullMarked
package org.guvoh.terrain.sight.internal;

import org.jspecify.annotations.NullMarked;
