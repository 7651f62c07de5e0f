package org.guvoh.bench.engine;

import org.guvoh.core.record.ExtractionRecord;

/** What is measured. Implementations are safe for several threads. */
public interface Engine {
  /** The name that stands beside the figures. */
  String name();

  ExtractionRecord read(BenchReport report);
}
