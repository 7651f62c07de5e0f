package org.guvoh.bench.engine;

import org.guvoh.app.reading.ReportExtraction;
import org.guvoh.app.version.EngineVersion;
import org.guvoh.core.record.ExtractionRecord;

/** The extraction of this version. */
public final class CurrentEngine implements Engine {
  private final ReportExtraction extraction = new ReportExtraction();

  @Override
  public String name() {
    return EngineVersion.extraction();
  }

  @Override
  public ExtractionRecord read(BenchReport report) {
    return extraction.extract(report.report());
  }
}
