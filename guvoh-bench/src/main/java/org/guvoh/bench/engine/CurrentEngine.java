package org.guvoh.bench.engine;

import org.guvoh.app.reading.ReportExtraction;
import org.guvoh.app.register.UserNames;
import org.guvoh.core.record.ExtractionRecord;

/** The extraction of this version. */
public final class CurrentEngine implements Engine {
  private final ReportExtraction extraction = new ReportExtraction(UserNames.standard());

  @Override
  public String name() {
    return extraction.engine();
  }

  @Override
  public ExtractionRecord read(BenchReport report) {
    return extraction.extract(report.report());
  }
}
