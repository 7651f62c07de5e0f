/** What judgement keeps of a claim. */
@NullMarked
package org.guvoh.incidents.claim;

import org.jspecify.annotations.NullMarked;
