package org.guvoh.core.ledger;

import java.util.Optional;
import java.util.function.Consumer;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.report.ReportId;

/**
 * Port: the extraction records of a case file, one per report, by the newest engine that read it.
 */
public interface CaseLedger {
  /**
   * Calls the visitor once per record in order of report id; records are read as they are visited.
   */
  void forEachRecord(Consumer<ExtractionRecord> visitor);

  Optional<ExtractionRecord> findRecord(ReportId id);
}
