package org.guvoh.app.reading;

import java.util.function.Function;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.report.Acquisition;
import org.guvoh.core.report.Payload;
import org.guvoh.core.report.Rejected;
import org.guvoh.core.report.ReportId;

/** What became of one input after extraction. */
public sealed interface Outcome {
  /** A report with its payload and record. */
  record Extracted(Payload payload, ExtractionRecord record, Acquisition acquisition)
      implements Outcome {}

  /** A report that this engine has read before; nothing was extracted anew. */
  record Known(ReportId report, Acquisition acquisition) implements Outcome {}

  /** An input that was refused. */
  record Refused(Rejected rejected) implements Outcome {}

  default <R> R match(
      Function<Extracted, R> extracted, Function<Known, R> known, Function<Refused, R> refused) {
    if (this instanceof Extracted value) {
      return extracted.apply(value);
    }
    return this instanceof Known value ? known.apply(value) : refused.apply((Refused) this);
  }
}
