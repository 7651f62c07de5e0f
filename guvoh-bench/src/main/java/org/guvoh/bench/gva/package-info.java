/** Victims, day, city and incident of news on gun incidents. */
@NullMarked
package org.guvoh.bench.gva;

import org.jspecify.annotations.NullMarked;
