package org.guvoh.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
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
    description = "Lists the claims of a case file, each with its chain and its sentence.",
    footer = {"", "Example:", "  guvoh claims --field killed --why"})
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
      requireKnown(caseFile);
      ClaimPrinter printer = new ClaimPrinter(console, caseFile, json, why);
      caseFile.forEachRecord(
          record ->
              record.claims().stream()
                  .filter(claim -> isWanted(printer, record, claim))
                  .forEach(claim -> printer.print(record, claim)));
      printer.finished("no claim fits; 'guvoh claims' without conditions lists all");
    }
    return ExitCode.OK;
  }

  /** A mistyped id must not look like an empty answer. */
  private void requireKnown(CaseFile caseFile) {
    if (!incident.isEmpty()) {
      IncidentSelection.pick(caseFile, List.of(incident));
    }
    Set<String> found = new TreeSet<>();
    caseFile.forEachRecord(record -> found.add(record.report().id().toString()));
    if (!report.isEmpty() && found.stream().noneMatch(id -> id.startsWith(report))) {
      throw new FileProblem(
          "there is no report '" + report + "'; 'guvoh claims' names the reports");
    }
  }

  private boolean isWanted(ClaimPrinter printer, ExtractionRecord record, Claim claim) {
    return record.report().id().toString().startsWith(report)
        && printer.incident(record, claim).startsWith(incident)
        && claim.content().field().contains(field.toLowerCase(Locale.ROOT));
  }
}
