package org.guvoh.app.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.guvoh.app.reading.Progress;
import org.guvoh.app.reading.ReadingPipeline;
import org.guvoh.app.reading.ReadingSummary;
import org.guvoh.app.reading.ReportExtraction;
import org.guvoh.app.reading.Source;
import org.guvoh.app.register.UserNames;
import org.guvoh.ingest.ReportReader;
import org.guvoh.ingest.published.PublicationTime;
import org.guvoh.store.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code guvoh report add}: a report that a person types, such as a note of a call. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = "Adds a report typed here: a text, a note of a phone call, a social post.",
    footer = {
      "",
      "Examples:",
      "  guvoh report add --by Ann --publisher 'River Post' --published 2031-04-12 'Two hurt.'",
      "  guvoh report add --by Ann --as call --author 'a duty officer' - < note.txt"
    })
final class AddReportCommand implements Callable<Integer> {
  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;
  private final Clock clock;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-c", "--case"},
      paramLabel = "FILE",
      description = "The case file (default: case.guvoh in this folder).")
  private Path caseFile = Path.of("case.guvoh");

  @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who types it.")
  private String by = "";

  @Option(names = "--as", paramLabel = "FORM", description = "report, call or post.")
  private Form form = Form.REPORT;

  @Option(names = "--publisher", paramLabel = "NAME", description = "Who published it.")
  private String publisher = "";

  @Option(names = "--author", paramLabel = "NAME", description = "Who wrote or said it.")
  private String author = "";

  @Option(names = "--title", paramLabel = "WORDS", description = "Its headline.")
  private String title = "";

  @Option(
      names = "--published",
      paramLabel = "TIME",
      description = "When, such as 2031-04-12T09:30.")
  private String published = "";

  @Option(names = "--url", paramLabel = "URL", description = "Where it stands.")
  private String url = "";

  @Option(names = "--language", paramLabel = "CODE", description = "Such as en or ru.")
  private String language = "";

  @Parameters(paramLabel = "TEXT", arity = "1..*", description = "The text; - is standard input.")
  private List<String> text = List.of();

  /** What a typed report is a note of. */
  enum Form {
    REPORT("a report"),
    CALL("a note of a phone call"),
    POST("a social post");

    private final String words;

    Form(String words) {
      this.words = words;
    }
  }

  AddReportCommand(InputStream in, PrintStream out, PrintStream err, Clock clock) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    if (!published.isEmpty() && PublicationTime.find(published).isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--published is not a date that is read: " + published);
    }
    Map<String, String> header = new LinkedHashMap<>();
    header.put("Title", title);
    header.put("Publisher", publisher);
    header.put("Author", author);
    header.put("Published", published);
    header.put("Url", url);
    header.put("Language", language);
    TypedReport report =
        new TypedReport(header, words(), form.words, by, clock.instant().toString());
    try (CaseFile file = CaseFile.open(caseFile);
        ReportExtraction extraction = new ReportExtraction(UserNames.standard())) {
      Progress quiet = new Progress(err, false, 1, System::nanoTime);
      ReadingSummary summary =
          new ReadingPipeline(extraction, file, quiet)
              .read(sources -> sources.accept(new Source.OfPart(report.part())), List.of());
      summary.rejected().forEach(rejected -> err.println("not added: " + rejected.message()));
      if (summary.rejected().isEmpty()) {
        out.println(summary.added() > 0 ? "added" : "it is in the case file already");
      }
      return summary.rejected().isEmpty() ? 0 : 1;
    }
  }

  private String words() throws IOException {
    String joined = String.join(" ", text);
    return joined.equals("-")
        ? new String(in.readNBytes(ReportReader.PAYLOAD_LIMIT), StandardCharsets.UTF_8)
        : joined;
  }
}
