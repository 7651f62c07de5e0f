/**
 * Time of viewsheds and of reading elevation, in CPU seconds; run beside GDAL and GRASS by
 * guvoh-terrain/benchmarks.
 */
@NullMarked
package org.guvoh.bench.terrain;

import org.jspecify.annotations.NullMarked;
