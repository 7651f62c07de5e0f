/** Invented terrain for tests and the demo, always marked as such. */
@NullMarked
package org.guvoh.terrain.synthetic;

import org.jspecify.annotations.NullMarked;
