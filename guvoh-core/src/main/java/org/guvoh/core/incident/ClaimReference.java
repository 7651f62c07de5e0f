package org.guvoh.core.incident;

import java.util.Comparator;
import org.guvoh.core.report.ReportId;

/** A claim of the case file: report and the claim's id in its extraction record. */
public record ClaimReference(ReportId report, String claim) implements Comparable<ClaimReference> {
  private static final Comparator<ClaimReference> ORDER =
      Comparator.comparing(ClaimReference::report)
          .thenComparing(reference -> reference.claim().length())
          .thenComparing(ClaimReference::claim);

  @Override
  public int compareTo(ClaimReference other) {
    return ORDER.compare(this, other);
  }
}
