/** Our own gold on judgement: which reports share an origin, which claims cannot both hold. */
@NullMarked
package org.guvoh.bench.judgement;

import org.jspecify.annotations.NullMarked;
