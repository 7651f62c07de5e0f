package org.guvoh.core.incident;

import java.util.List;
import org.guvoh.core.Checks;

/**
 * Claims on one field of one incident that cannot all hold.
 *
 * @param field the field, such as {@code killed civilians}
 * @param kind how they part
 * @param claims the claims that part, smallest first
 * @param because the reason in words
 */
public record Disagreement(String field, Kind kind, List<ClaimReference> claims, String because) {
  /** How claims on one field part. */
  public enum Kind {
    /** The values exclude each other. */
    DIFFERS,
    /** Somebody denies what another says. */
    DENIES,
    /** The same speaker gave another value later. */
    UPDATES,
    /** Somebody doubts the value without giving another. */
    CHALLENGED
  }

  public Disagreement {
    Checks.filled(field, "field");
    claims = List.copyOf(claims);
    Checks.that(claims.size() >= 2, "it takes two claims to disagree");
  }
}
