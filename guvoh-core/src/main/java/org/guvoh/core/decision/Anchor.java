package org.guvoh.core.decision;

import org.guvoh.core.Checks;
import org.guvoh.core.Sha256;
import org.guvoh.core.report.ReportId;
import org.guvoh.core.text.Passage;

/**
 * What a decision is about: a field at a passage of a text revision of a report, never the id of a
 * derived value.
 */
public record Anchor(ReportId report, Sha256 revision, Passage passage, String field) {
  public Anchor {
    Checks.filled(field, "field");
  }
}
