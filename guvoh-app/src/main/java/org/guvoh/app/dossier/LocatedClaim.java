package org.guvoh.app.dossier;

import java.util.Comparator;
import org.guvoh.core.claim.Claim;
import org.guvoh.core.claim.Modality;
import org.guvoh.core.claim.Polarity;
import org.guvoh.core.incident.ClaimReference;

/** A claim with the report it stands in; {@code rank} is the report's rank in the dossier. */
record LocatedClaim(int rank, CaseReport report, Claim claim) {
  /** Reports in the dossier's order, then the order of the text. */
  static final Comparator<LocatedClaim> ORDER =
      Comparator.comparingInt(LocatedClaim::rank)
          .thenComparing(located -> located.claim().passage())
          .thenComparing(LocatedClaim::reference);

  ClaimReference reference() {
    return new ClaimReference(report.id(), claim.id());
  }

  /**
   * Whether it is put forward as plainly so: nobody in its chain opposes it, nothing negates it.
   */
  boolean isPlain() {
    return claim.polarity() == Polarity.AFFIRMED
        && claim.modality() == Modality.ACTUAL
        && claim.chain().links().stream().noneMatch(link -> link.manner().opposes());
  }
}
