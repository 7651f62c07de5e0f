package org.guvoh.incidents.estimate;

import java.util.List;
import java.util.OptionalLong;
import org.guvoh.core.actor.PartyRole;
import org.guvoh.core.claim.TollEffect;
import org.guvoh.core.incident.ClaimReference;

/**
 * How many of one side were killed, wounded, …, as a view with a named policy.
 *
 * @param side the side; {@code UNKNOWN} for all sides together
 * @param low the least any origin gives
 * @param best the figure the policy takes
 * @param high the most any origin gives; empty where somebody sets no upper bound
 * @param derivation a sentence that names every figure and who gives it
 * @param claims every claim used
 */
public record Estimate(
    TollEffect effect,
    PartyRole side,
    Policy policy,
    long low,
    long best,
    OptionalLong high,
    String derivation,
    List<ClaimReference> claims) {
  public Estimate {
    claims = List.copyOf(claims);
    if (low > best || best > high.orElse(Long.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "an estimate needs low <= best <= high: " + low + ", " + best + ", " + high);
    }
  }

  /** {@code 3–5, best 4}, or {@code 4}. */
  public String figures() {
    String upper = high.isEmpty() ? "or more" : Long.toString(high.getAsLong());
    boolean exact = high.isPresent() && high.getAsLong() == low;
    String span = high.isEmpty() ? low + " " + upper : low + "–" + upper;
    return exact ? Long.toString(best) : span + ", best " + best;
  }
}
