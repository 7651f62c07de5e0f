package org.guvoh.bench.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.guvoh.bench.engine.Engine;
import org.guvoh.bench.engine.Engines;
import org.guvoh.bench.engine.KeepingEngine;
import org.guvoh.bench.gold.SheetsEngine;
import org.guvoh.bench.score.SetScore;
import org.guvoh.bench.set.Run;
import org.guvoh.bench.set.Workers;
import org.guvoh.core.record.ExtractionCodec;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every scoring command can be told. */
final class RunOptions {
  private static final String SHEETS = "sheets:";

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      defaultValue = "current",
      description =
          "current (default), none, records:FILE, extraction records one a line, or sheets:FOLDER,"
              + " gold sheets of another annotator.")
  private String engine = "current";

  @Option(names = "--full", description = "Read whole sets where the default is a fixed sample.")
  private boolean full;

  @Option(names = "--diff", description = "Compare with the last run of the same set.")
  private boolean diff;

  @Option(
      names = "--errors",
      paramLabel = "N",
      description = "Print some N mistakes, grouped, with context.")
  private int errors;

  @Option(names = "--json", paramLabel = "FILE", description = "Write the figures as JSON too.")
  private @Nullable Path json;

  @Option(
      names = "--keep",
      paramLabel = "FILE",
      description = "Write every extraction record that is read, one a line.")
  private @Nullable Path keep;

  Run open(PrintStream progress) throws IOException {
    Engine opened = engine();
    return new Run(
        keep == null ? opened : new KeepingEngine(opened, keep), full, new Workers(progress));
  }

  private Engine engine() throws IOException {
    return engine.startsWith(SHEETS)
        ? SheetsEngine.open(Path.of(engine.substring(SHEETS.length())))
        : Engines.open(engine);
  }

  /** Prints, compares and keeps the figures. */
  void report(PrintStream out, List<SetScore> scores) throws IOException {
    LastRun last = LastRun.read();
    FigureTable table = new FigureTable(out);
    table.heading();
    scores.forEach(score -> table.print(score, diff ? Optional.of(last) : Optional.empty()));
    if (errors > 0) {
      scores.forEach(score -> MistakeList.print(out, score, errors));
    }
    if (engine.equals("current")) {
      last.replace(scores);
    }
    if (json != null) {
      List<SetScore> figures =
          scores.stream()
              .map(s -> new SetScore(s.set(), s.documents(), s.note(), s.figures(), List.of()))
              .toList();
      Files.writeString(json, ExtractionCodec.plainMapper().writeValueAsString(figures) + "\n");
    }
  }
}
