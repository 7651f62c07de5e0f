package org.guvoh.core.decision;

import java.time.Instant;
import org.guvoh.core.Checks;

/**
 * A person's dated, named, reversible entry. Named is not cryptographically signed.
 *
 * @param by the person's name as they give it
 * @param at when
 * @param action what is decided, such as {@code accept}, {@code reject}, {@code correct}
 * @param value the decided value; empty where the action needs none
 * @param reason why, in the person's words
 */
public record Decision(
    String by, Instant at, Anchor anchor, String action, String value, String reason) {
  public Decision {
    Checks.filled(by, "by");
    Checks.filled(action, "action");
    Checks.filled(reason, "reason");
  }
}
