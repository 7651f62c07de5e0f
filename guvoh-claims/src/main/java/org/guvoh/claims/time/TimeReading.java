package org.guvoh.claims.time;

import java.util.Optional;

/** How the groups of a form are read; an empty result means that the words give no time here. */
@FunctionalInterface
interface TimeReading {
  Optional<Read> read(TimeAtom atom, TimeContext context);
}
