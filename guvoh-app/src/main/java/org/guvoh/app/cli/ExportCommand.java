package org.guvoh.app.cli;

import java.util.concurrent.Callable;
import org.guvoh.app.export.CsvExport;
import org.guvoh.app.export.JsonlExport;
import org.guvoh.store.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code guvoh export}: the case file in a form for other programs. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description =
        "Writes the case file for other programs: jsonl (extraction records) or csv (one claim a row).",
    footer = {"", "Example:", "  guvoh export csv --out claims.csv"})
final class ExportCommand implements Callable<Integer> {
  /** The forms of an export. */
  enum Format {
    JSONL,
    CSV
  }

  private final Console console;

  @Mixin private final CaseOption caseOption = new CaseOption();
  @Mixin private final OutputOption output = new OutputOption();

  @Parameters(arity = "1", paramLabel = "FORM", description = "jsonl or csv.")
  private Format format = Format.JSONL;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (CaseFile caseFile = caseOption.openJudged()) {
      output.write(
          console.out(),
          caseOption.file(),
          target -> {
            switch (format) {
              case JSONL -> new JsonlExport().write(caseFile, target);
              case CSV -> new CsvExport().write(caseFile.listIncidents(), caseFile, target);
            }
          });
    }
    return ExitCode.OK;
  }
}
