package org.guvoh.bench.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guvoh.bench.corpus.CorpusFiles;
import org.guvoh.core.mention.Mentions;
import org.guvoh.core.record.ExtractionCodec;
import org.guvoh.core.record.ExtractionRecord;

/**
 * Extraction records that some other program wrote, one a line; found again by the report's id or
 * else by the hash of their text. A text without a record counts as read without finding anything.
 */
public final class RecordedEngine implements Engine {
  private final Map<String, ExtractionRecord> records = new HashMap<>();
  private final String name;

  public RecordedEngine(Path file) throws IOException {
    name = "records:" + file.getFileName();
    ExtractionCodec codec = new ExtractionCodec();
    for (String line : CorpusFiles.lines(file)) {
      ExtractionRecord record = codec.read(line);
      records.put(record.report().id().toString(), record);
      records.putIfAbsent(record.report().revision().hash().hex(), record);
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public ExtractionRecord read(BenchReport report) {
    var own = report.report();
    ExtractionRecord found =
        records.getOrDefault(own.id().toString(), records.get(own.revision().hash().hex()));
    return found == null
        ? new ExtractionRecord(
            name, own, Mentions.none(), List.of(), List.of(), List.of(), List.of())
        : found;
  }
}
