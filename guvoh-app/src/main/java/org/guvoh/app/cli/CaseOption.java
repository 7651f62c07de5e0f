package org.guvoh.app.cli;

import java.nio.file.Path;
import org.guvoh.app.reading.ReadingPipeline;
import org.guvoh.app.version.EngineVersion;
import org.guvoh.store.CaseFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the case file. */
final class CaseOption {
  @Option(
      names = {"-c", "--case"},
      paramLabel = "FILE",
      description = "The case file (default: case.guvoh in this folder).")
  private @Nullable Path named;

  Path file() {
    return named == null ? Path.of("case.guvoh") : named;
  }

  /** Whether the user named it, rather than leave it to the default. */
  boolean isNamed() {
    return named != null;
  }

  /** Opens the case file for writing, making it when it is not there. */
  CaseFile openOrCreate() {
    return CaseFile.open(file());
  }

  /** Opens an existing case file with its incidents judged by this version. */
  CaseFile openJudged() {
    CaseFile reading = CaseFile.openForReading(file());
    if (reading.derivedIsCurrent(EngineVersion.extraction())) {
      return reading;
    }
    reading.close();
    CaseFile writing = CaseFile.openExisting(file());
    ReadingPipeline.judge(writing);
    return writing;
  }
}
