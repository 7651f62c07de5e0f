package org.guvoh.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.guvoh.app.fetch.AddressRule;
import org.guvoh.app.fetch.Fetcher;
import org.guvoh.app.reading.ReadingPipeline;
import org.guvoh.app.reading.ReadingSummary;
import org.guvoh.app.reading.ReportExtraction;
import org.guvoh.app.reading.Source;
import org.guvoh.app.register.UserNames;
import org.guvoh.core.record.ExtractionCodec;
import org.guvoh.core.report.Payload;
import org.guvoh.core.report.Rejected;
import org.guvoh.ingest.InputFiles;
import org.guvoh.ingest.ReportReader;
import org.guvoh.store.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code guvoh read}: reads files and folders into a case file. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = {
      "Reads reports into a case file, which is made where there is none: text, HTML, Markdown, PDF,"
          + " Word, feeds, mail, JSON lines, web archives (WARC, WACZ), ZIP and tar archives.",
      "What was read before changes nothing. A file that cannot be read is refused with its reason"
          + " and the rest is read; the exit code is then 1."
    },
    footer = {
      "",
      "Examples:",
      "  guvoh read reports/ --case frontier.guvoh",
      "  cat report.txt | guvoh read -"
    })
final class ReadCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final CaseOption caseOption = new CaseOption();

  @Option(names = "--json", description = "Print the summary as JSON.")
  private boolean json;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files, folders, http(s) addresses; - is standard input.")
  private List<String> inputs = List.of();

  ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<Rejected> refused = new ArrayList<>();
    List<Source> sources = sources(console, inputs, refused);
    sources.removeIf(this::isCaseFile);
    if (sources.isEmpty() && Files.notExists(caseOption.file())) {
      console.err().println("nothing to read was found, and no case file was begun");
      return done(new ReadingSummary(0, 0, refused));
    }
    try (CaseFile caseFile = caseOption.openOrCreate();
        ReportExtraction extraction = new ReportExtraction(UserNames.standard())) {
      ReadingPipeline pipeline =
          new ReadingPipeline(extraction, caseFile, console.progress(sources.size()));
      return done(pipeline.read(sources::forEach, refused));
    }
  }

  private int done(ReadingSummary summary) {
    if (json) {
      console.out().println(ExtractionCodec.plainMapper().writeValueAsString(summary));
    }
    return console.summary(summary);
  }

  /** The case file may lie in a folder that is read. */
  private boolean isCaseFile(Source source) {
    return source instanceof Source.OfFile input
        && input
            .file()
            .toAbsolutePath()
            .normalize()
            .equals(caseOption.file().toAbsolutePath().normalize());
  }

  /** The inputs as sources, in the order given; folders in the order of their paths. */
  static List<Source> sources(Console console, List<String> inputs, List<Rejected> refused)
      throws IOException {
    List<Source> sources = new ArrayList<>();
    Fetcher fetcher =
        new Fetcher(AddressRule::isPublic, Clock.system(ZoneOffset.UTC), Thread::sleep);
    for (String input : inputs) {
      if (input.equals("-")) {
        sources.add(
            new Source.OfBytes(
                Payload.of(console.in().readNBytes(ReportReader.PAYLOAD_LIMIT + 1)),
                "standard input"));
      } else if (Fetcher.isAddress(input)) {
        sources.add(new Source.OfLink(input, fetcher));
      } else {
        InputFiles.list(
            List.of(Path.of(input)), file -> sources.add(new Source.OfFile(file)), refused::add);
      }
    }
    return sources;
  }
}
