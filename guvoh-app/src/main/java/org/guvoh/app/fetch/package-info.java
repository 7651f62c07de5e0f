/** Links are fetched on request only: guarded addresses, limits, robots.txt, a polite pace. */
@NullMarked
package org.guvoh.app.fetch;

import org.jspecify.annotations.NullMarked;
