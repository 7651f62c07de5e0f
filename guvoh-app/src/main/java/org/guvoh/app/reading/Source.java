package org.guvoh.app.reading;

import java.nio.file.Path;
import org.guvoh.core.report.Intake;
import org.guvoh.core.report.Payload;

/** One input of a reading run. */
public sealed interface Source {
  /** A file. */
  record OfFile(Path file) implements Source {
    @Override
    public Intake read(ReportExtraction extraction) {
      return extraction.read(file);
    }

    @Override
    public String shownName() {
      return file.toString();
    }
  }

  /** Bytes with the name shown for them: standard input, or a bundled report. */
  record OfBytes(Payload payload, String name) implements Source {
    @Override
    public Intake read(ReportExtraction extraction) {
      return extraction.read(payload.bytes(), name);
    }

    @Override
    public String shownName() {
      return name;
    }
  }

  Intake read(ReportExtraction extraction);

  /** What messages call it. */
  String shownName();
}
