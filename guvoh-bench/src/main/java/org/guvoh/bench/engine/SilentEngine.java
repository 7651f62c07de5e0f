package org.guvoh.bench.engine;

import java.util.List;
import org.guvoh.core.mention.Mentions;
import org.guvoh.core.record.ExtractionRecord;

/** Finds nothing: what a figure is worth that silence also reaches. */
public final class SilentEngine implements Engine {
  @Override
  public String name() {
    return "none";
  }

  @Override
  public ExtractionRecord read(BenchReport report) {
    return new ExtractionRecord(
        name(), report.report(), Mentions.none(), List.of(), List.of(), List.of(), List.of());
  }
}
