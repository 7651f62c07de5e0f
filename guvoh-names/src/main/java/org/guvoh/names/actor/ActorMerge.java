package org.guvoh.names.actor;

import java.time.Instant;
import org.guvoh.core.Checks;

/**
 * A person's decision that two registered actors are one; reversible.
 *
 * @param kept id of the actor that stays
 * @param merged id of the actor that becomes the first one; it still resolves
 * @param by the person's name as they give it
 */
public record ActorMerge(String kept, String merged, String by, Instant at, String reason) {
  public ActorMerge {
    Checks.filled(kept, "kept");
    Checks.filled(merged, "merged");
    Checks.filled(by, "by");
    Checks.filled(reason, "reason");
    Checks.that(!kept.equals(merged), "an actor cannot be merged with itself: " + kept);
  }
}
