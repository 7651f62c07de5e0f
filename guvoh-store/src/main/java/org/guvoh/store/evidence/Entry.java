package org.guvoh.store.evidence;

import java.util.List;
import org.guvoh.core.Checks;
import org.guvoh.core.Sha256;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.record.RecordChecks;
import org.guvoh.core.report.Acquisition;
import org.guvoh.core.report.Payload;
import org.guvoh.core.report.Report;
import org.guvoh.core.report.ReportId;

/**
 * One report as it goes into the case file: its bytes, and what one engine extracted from it.
 *
 * <p>With the ways by which it came. Nothing is stored that could not be read back: the payload has
 * the report's id, the text its hash, and the record is consistent; otherwise an {@link
 * IllegalArgumentException} says what not.
 */
public record Entry(Payload payload, ExtractionRecord record, List<Acquisition> acquisitions) {
  public Entry {
    acquisitions = List.copyOf(acquisitions);
    Report report = record.report();
    Checks.that(
        ReportId.ofPayload(payload.bytes()).equals(report.id()),
        "the payload is not that of report " + report.id());
    Checks.that(
        Sha256.ofText(report.revision().text()).equals(report.revision().hash()),
        "the text of report " + report.id() + " has another hash");
    RecordChecks.requireConsistent(record);
  }

  /** A report of which nothing is known but its bytes. */
  public Entry(Payload payload, ExtractionRecord record) {
    this(payload, record, List.of());
  }

  public ReportId report() {
    return record.report().id();
  }
}
