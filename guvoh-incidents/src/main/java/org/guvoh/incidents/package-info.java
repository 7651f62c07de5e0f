/**
 * Incidents and judgement: what the claims of a case file add up to, without averaging anything
 * away.
 */
@NullMarked
package org.guvoh.incidents;

import org.jspecify.annotations.NullMarked;
