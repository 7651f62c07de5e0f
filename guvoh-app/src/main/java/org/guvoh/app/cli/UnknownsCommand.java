package org.guvoh.app.cli;

import java.util.concurrent.Callable;
import org.guvoh.core.claim.Claim;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.store.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code guvoh unknowns}: questions that somebody calls open, and who was asked and did not answer.
 */
@Command(
    name = "unknowns",
    mixinStandardHelpOptions = true,
    description =
        "Lists the questions that somebody calls open, and who was asked and did not answer.",
    footer = {"", "Example:", "  guvoh unknowns --case frontier.guvoh"})
final class UnknownsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final CaseOption caseOption = new CaseOption();

  @Option(names = "--json", description = "One unknown a line as JSON.")
  private boolean json;

  @Option(names = "--why", description = "Also print the rule and the lexicon rows behind each.")
  private boolean why;

  UnknownsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (CaseFile caseFile = caseOption.openJudged()) {
      ClaimPrinter printer = new ClaimPrinter(console, caseFile, json, why);
      caseFile.forEachRecord(
          record ->
              record.claims().stream()
                  .filter(UnknownsCommand::isUnknown)
                  .forEach(claim -> printer.print(record, claim)));
      printer.finished("nobody calls anything open in this case file");
    }
    return ExitCode.OK;
  }

  private static boolean isUnknown(Claim claim) {
    return claim.content() instanceof ClaimContent.Open
        || claim.content() instanceof ClaimContent.NoResponse;
  }
}
