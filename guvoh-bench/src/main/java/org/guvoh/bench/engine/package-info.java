/** What is measured: something that turns a report into an extraction record. */
@NullMarked
package org.guvoh.bench.engine;

import org.jspecify.annotations.NullMarked;
