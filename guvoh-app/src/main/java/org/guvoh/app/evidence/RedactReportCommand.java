package org.guvoh.app.evidence;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.guvoh.core.report.ReportId;
import org.guvoh.store.CaseFile;
import org.guvoh.store.redaction.Redaction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code guvoh report redact}: takes bytes or words out of the evidence, for good. */
@Command(
    name = "redact",
    mixinStandardHelpOptions = true,
    description = {
      "Erases a report, or blacks words out of it wherever they stand in the case file, for good.",
      "Hash, reason, date and name remain. Copies of the case file made before are not reached."
    },
    footer = {
      "",
      "Examples:",
      "  guvoh report redact ID --erase --by Ann --reason 'court order 12'",
      "  guvoh report redact ID --words 'Full Name' --words Name --by Ann --reason 'a witness'"
    })
final class RedactReportCommand implements Callable<Integer> {
  private final PrintStream out;
  private final Clock clock;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-c", "--case"},
      paramLabel = "FILE",
      description = "The case file (default: case.guvoh in this folder).")
  private Path caseFile = Path.of("case.guvoh");

  @Parameters(index = "0", paramLabel = "ID", description = "The report's whole id.")
  private String report = "";

  @Option(names = "--erase", description = "Erase its bytes, its text and all extracted from it.")
  private boolean erase;

  @Option(
      names = "--words",
      paramLabel = "WORDS",
      description = "Black these out; may be repeated.")
  private List<String> words = List.of();

  @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who decides.")
  private String by = "";

  @Option(names = "--reason", required = true, paramLabel = "WORDS", description = "Why.")
  private String reason = "";

  RedactReportCommand(PrintStream out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    if (erase == !words.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "Say either --erase or --words.");
    }
    try (CaseFile file = CaseFile.openExisting(caseFile)) {
      Redaction redaction =
          new Redaction(
              ReportId.parse(report),
              erase ? Redaction.Extent.ERASED : Redaction.Extent.WORDS,
              by,
              clock.instant(),
              reason);
      Set<String> redacted = erase ? file.erase(redaction) : file.blackOut(redaction, words);
      out.println((erase ? "erased " : "blacked out in ") + String.join(", ", redacted));
      return 0;
    } catch (IllegalArgumentException refused) {
      throw new ParameterException(spec.commandLine(), "nothing was done: " + refused.getMessage());
    }
  }
}
