package org.guvoh.app.reading;

import java.nio.file.Path;
import org.guvoh.core.report.Intake;

/** One input of a reading run. */
public sealed interface Source {
  /** A file. */
  record OfFile(Path file) implements Source {
    @Override
    public Intake read(ReportExtraction extraction) {
      return extraction.read(file);
    }
  }

  /** Bytes with the name shown for them: standard input, or a bundled report. */
  record OfBytes(byte[] payload, String name) implements Source {
    public OfBytes {
      payload = payload.clone();
    }

    @Override
    public byte[] payload() {
      return payload.clone();
    }

    @Override
    public Intake read(ReportExtraction extraction) {
      return extraction.read(payload, name);
    }
  }

  Intake read(ReportExtraction extraction);
}
