package org.guvoh.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.guvoh.app.reading.ReadingPipeline;
import org.guvoh.app.reading.ReadingSummary;
import org.guvoh.app.reading.ReportExtraction;
import org.guvoh.app.reading.Source;
import org.guvoh.core.record.ExtractionCodec;
import org.guvoh.core.report.Rejected;
import org.guvoh.ingest.InputFiles;
import org.guvoh.store.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code guvoh read}: reads files and folders into a case file. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description =
        "Reads files and folders into a case file; what it has read before changes nothing.")
final class ReadCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final CaseOption caseOption = new CaseOption();

  @Option(names = "--json", description = "Print the summary as JSON.")
  private boolean json;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files and folders; - is standard input.")
  private List<Path> inputs = List.of();

  ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<Rejected> refused = new ArrayList<>();
    List<Source> sources = sources(inputs, refused);
    try (CaseFile caseFile = caseOption.openOrCreate()) {
      ReadingPipeline pipeline =
          new ReadingPipeline(new ReportExtraction(), caseFile, console.progress(sources.size()));
      ReadingSummary summary = pipeline.read(sources::forEach, refused);
      if (json) {
        console.out().println(ExtractionCodec.plainMapper().writeValueAsString(summary));
      }
      return console.summary(summary);
    }
  }

  /** The inputs as sources, in the order given; folders in the order of their paths. */
  static List<Source> sources(List<Path> inputs, List<Rejected> refused) throws IOException {
    List<Source> sources = new ArrayList<>();
    for (Path input : inputs) {
      if (input.toString().equals("-")) {
        sources.add(new Source.OfBytes(System.in.readAllBytes(), "standard input"));
      } else {
        InputFiles.list(List.of(input), file -> sources.add(new Source.OfFile(file)), refused::add);
      }
    }
    return sources;
  }
}
