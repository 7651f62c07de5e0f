package org.guvoh.app.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.guvoh.core.claim.Claim;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.store.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code guvoh claims}: the claims of a case file, each with its chain and sentence. */
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    description = "Lists the claims of a case file, each with its chain and its sentence.")
final class ClaimsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final CaseOption caseOption = new CaseOption();

  @Option(
      names = "--incident",
      paramLabel = "ID",
      description = "Only claims of this incident (id or its beginning).")
  private String incident = "";

  @Option(
      names = "--report",
      paramLabel = "ID",
      description = "Only claims of this report (id or its beginning).")
  private String report = "";

  @Option(
      names = "--field",
      paramLabel = "WORDS",
      description = "Only fields that hold these words, such as 'killed'.")
  private String field = "";

  @Option(names = "--json", description = "One claim a line as JSON.")
  private boolean json;

  @Option(
      names = "--why",
      description = "Also print the rule and the lexicon rows behind each claim.")
  private boolean why;

  ClaimsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (CaseFile caseFile = caseOption.openJudged()) {
      ClaimPrinter printer = new ClaimPrinter(console, caseFile, json, why);
      caseFile.forEachRecord(
          record ->
              record.claims().stream()
                  .filter(claim -> isWanted(printer, record, claim))
                  .forEach(claim -> printer.print(record, claim)));
    }
    return ExitCode.OK;
  }

  private boolean isWanted(ClaimPrinter printer, ExtractionRecord record, Claim claim) {
    return record.report().id().toString().startsWith(report)
        && printer.incident(record, claim).startsWith(incident)
        && claim.content().field().contains(field.toLowerCase(Locale.ROOT));
  }
}
