package org.guvoh.bench.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.guvoh.core.record.ExtractionCodec;
import org.guvoh.core.record.ExtractionRecord;

/**
 * Reads with another engine and writes every record it gives to a file, one a line, for {@link
 * RecordedEngine}: judgement can then be measured again without reading again.
 */
public final class KeepingEngine implements Engine {
  private final Engine engine;
  private final Path file;
  private final ExtractionCodec codec = new ExtractionCodec();

  /** Empties the file. */
  public KeepingEngine(Engine engine, Path file) throws IOException {
    this.engine = engine;
    this.file = file;
    Files.writeString(file, "");
  }

  @Override
  public String name() {
    return engine.name();
  }

  @Override
  public ExtractionRecord read(BenchReport report) {
    ExtractionRecord record = engine.read(report);
    String line = codec.write(record) + "\n";
    synchronized (this) {
      try {
        Files.writeString(file, line, StandardOpenOption.APPEND);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return record;
  }
}
