/** Places: what a gazetteer covers, how keys of spellings do, how names in texts are resolved. */
@NullMarked
package org.guvoh.bench.place;

import org.jspecify.annotations.NullMarked;
