package org.guvoh.store.redaction;

import java.time.Instant;
import org.guvoh.core.Checks;
import org.guvoh.core.report.ReportId;

/**
 * A person's decision to take bytes or words out of the evidence; it cannot be taken back.
 *
 * @param extent what is gone
 */
public record Redaction(ReportId report, Extent extent, String by, Instant at, String reason) {
  /** What a redaction takes away. */
  public enum Extent {
    /** The bytes, the text, everything extracted. */
    ERASED,
    /** The bytes, and some words wherever they stand. */
    WORDS
  }

  public Redaction {
    Checks.filled(by, "by");
    Checks.filled(reason, "reason");
  }
}
