package org.guvoh.bench.gold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guvoh.bench.corpus.CorpusFiles;
import org.guvoh.bench.engine.BenchReport;
import org.guvoh.bench.engine.Engine;
import org.guvoh.core.mention.Mentions;
import org.guvoh.core.record.ExtractionRecord;

/**
 * The sheets of an annotator as an engine, so that one annotator is scored against another; found
 * by the id of the report. A report without a sheet counts as read without finding anything.
 */
public final class SheetsEngine implements Engine {
  private final Map<String, ExtractionRecord> records = new HashMap<>();
  private final String name;

  private SheetsEngine(String name) {
    this.name = name;
  }

  /** The sheets beside their texts below a folder. */
  public static SheetsEngine open(Path folder) throws IOException {
    SheetsEngine engine = new SheetsEngine("sheets:" + folder.getFileName());
    for (GoldSheet sheet : SheetReader.read(CorpusFiles.read(folder))) {
      engine.records.put(sheet.id(), SheetRecord.of(sheet, engine.name));
    }
    return engine;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public ExtractionRecord read(BenchReport report) {
    ExtractionRecord found = records.get(report.name());
    return found == null
        ? new ExtractionRecord(
            name, report.report(), Mentions.none(), List.of(), List.of(), List.of(), List.of())
        : found;
  }
}
