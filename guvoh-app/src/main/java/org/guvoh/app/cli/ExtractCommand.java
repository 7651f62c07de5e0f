package org.guvoh.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.guvoh.app.reading.ReportExtraction;
import org.guvoh.app.reading.Source;
import org.guvoh.app.reading.Unwrapping;
import org.guvoh.app.register.UserNames;
import org.guvoh.core.record.ExtractionCodec;
import org.guvoh.core.report.Rejected;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code guvoh extract}: extraction records on standard output, without a case file. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Prints the extraction record of each report as one line of JSON; keeps nothing.",
    footer = {"", "Example:", "  guvoh extract report.html > report.jsonl"})
final class ExtractCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files, folders, http(s) addresses; - is standard input.")
  private List<String> inputs = List.of();

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<Rejected> refused = new ArrayList<>();
    ExtractionCodec codec = new ExtractionCodec();
    try (ReportExtraction extraction = new ReportExtraction(UserNames.standard())) {
      for (Source source : ReadCommand.sources(console, inputs, refused)) {
        Unwrapping.forEach(source, part -> extract(extraction, part, codec, refused));
      }
    }
    console.rejections(refused);
    return refused.isEmpty() ? ExitCode.OK : ExitCode.INCOMPLETE;
  }

  private void extract(
      ReportExtraction extraction, Source source, ExtractionCodec codec, List<Rejected> refused) {
    extraction
        .outcome(source, report -> false)
        .match(
            extracted -> print(codec.write(extracted.record())),
            known -> false,
            rejection -> refused.add(rejection.rejected()));
  }

  private boolean print(String line) {
    console.out().println(line);
    return true;
  }
}
