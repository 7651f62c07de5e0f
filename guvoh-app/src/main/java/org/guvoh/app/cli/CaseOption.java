package org.guvoh.app.cli;

import java.nio.file.Path;
import org.guvoh.app.reading.ReadingPipeline;
import org.guvoh.store.CaseFile;
import picocli.CommandLine.Option;

/** The option that names the case file. */
final class CaseOption {
  @Option(
      names = {"-c", "--case"},
      paramLabel = "FILE",
      description = "The case file (default: case.guvoh in this folder).")
  private Path file = Path.of("case.guvoh");

  Path file() {
    return file;
  }

  /** Opens the case file for writing, making it when it is not there. */
  CaseFile openOrCreate() {
    return CaseFile.open(file);
  }

  /** Opens an existing case file with its incidents judged by this version. */
  CaseFile openJudged() {
    CaseFile reading = CaseFile.openForReading(file);
    if (reading.derivedIsCurrent(org.guvoh.app.EngineVersion.extraction())) {
      return reading;
    }
    reading.close();
    CaseFile writing = CaseFile.openExisting(file);
    ReadingPipeline.judge(writing);
    return writing;
  }
}
