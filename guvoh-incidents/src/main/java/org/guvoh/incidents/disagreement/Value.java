package org.guvoh.incidents.disagreement;

import java.util.Locale;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.incidents.claim.CaseClaim;

/** A content known by its value alone, so that a thousand copies of one value are one. */
record Value(String key, ClaimContent content) {
  static Value of(CaseClaim claim) {
    return new Value(key(claim.content()), claim.content());
  }

  private static String key(ClaimContent content) {
    if (content instanceof ClaimContent.Toll toll) {
      return toll.effect() + "|" + toll.whom() + "|" + toll.count().figures();
    }
    if (content instanceof ClaimContent.Perpetrator perpetrator) {
      return perpetrator.actor().key();
    }
    if (content instanceof ClaimContent.Responsibility responsibility) {
      return responsibility.by().key();
    }
    if (content instanceof ClaimContent.Where where) {
      return where.place().key();
    }
    return content.value().toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Value value && key.equals(value.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
